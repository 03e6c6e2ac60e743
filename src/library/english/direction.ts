import type { ReadQuantity } from '../../model/target.ts';

/** Whether the printed verb of a figure says more or less. */
export type Direction = 'up' | 'down' | null;

const up = /提高|提升|增加(?!值)|增长|递增|上升|扩大|净增/u;
const down = /[降减]|压缩|缩短|淘汰|化解|退出|收窄|关停/u;

type Worded = Pick<ReadQuantity, 'wording' | 'measure' | 'rules' | 'unit'>;

/** The words of a figure in which its verb stands: its wording, and in a table the name of the measure, where the rule found it there. */
const verbWords = ({ wording, measure, rules }: Worded): string => wording + (rules.mode?.startsWith('指标名') ? measure : '');

/** Up or down, as the printed verb has it, or 减半, which is a share without one; null where it has neither, or both. */
export function directionOf(figure: Worded): Direction {
  if (figure.rules.mode === '翻番' && figure.unit === '%') return 'down';
  const words = verbWords(figure);
  return up.test(words) === down.test(words) ? null : up.test(words) ? 'up' : 'down';
}

/** True where one value is printed for each of several: 分别达到, 均超过. */
export const isEach = ({ wording }: Pick<ReadQuantity, 'wording'>): boolean =>
  /分别|(?<![年月日人户亩地平])均(?=[达超为实不控保高突])/u.test(wording);

/** True where the printed words say that a rate is an average over years: 年均增长. */
export const isYearly = (figure: Worded & Pick<ReadQuantity, 'stated'>): boolean => /年均|年平均/u.test(figure.stated + figure.measure);

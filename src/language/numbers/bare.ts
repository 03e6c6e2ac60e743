import { boundAfter, boundBefore } from '../bounds.ts';
import { anyOf } from '../pattern.ts';
import { blank, exact, finish, type Measured } from './measured.ts';
import { moneyNouns } from './money.ts';
import { multipleValue, type Numeral } from './numeral.ts';

const priced = new RegExp(`${anyOf(moneyNouns)}[^，。；]{0,12}$`);

/** True for what goes without 元: 千亿级, 百亿企业, 产值超2亿; people and things are counted in bare 亿 too (网民2.1亿). */
function isMoney(text: string, { start, end, multiple, script }: Numeral): boolean {
  const scale = multiple || (script === 'chinese' ? text.slice(start, end) : '');
  const after = text.slice(end, end + 2);
  if (!/[万亿]$/.test(scale)) return false;
  const isPriced = priced.test(text.slice(Math.max(0, start - 24), start));
  if (scale.endsWith('万')) return /^(?:[，。；、）]|$)/.test(afterBound(text, end)) && isPriced;
  if (/^(?:级|企业|规模|产业|集群)/.test(after)) return true;
  const isScale = /^[上过]?[十百千万]+亿$/.test(scale);
  return /^(?:以上|的|[，。；、）]|$)/.test(after) && (isScale || isPriced);
}

const boundFirst = new RegExp(`^${boundAfter}`);

/** The two characters after a number and its bound. */
const afterBound = (text: string, end: number): string =>
  text
    .slice(end, end + 8)
    .replace(boundFirst, '')
    .slice(0, 2);

/** A number that no unit follows: money understood (超万亿), an index (指数达到82.5), or a unit that vocabularies/units.yml lacks. */
export function readUnitless(text: string, numeral: Numeral): Measured | null {
  if (isMoney(text, numeral)) return { ...finish(text, numeral, { zh: '元', dimension: 'money', factor: 1, length: 0 }), understood: true };
  if (countsPeople(text, numeral))
    return { ...finish(text, numeral, { zh: '人', dimension: 'people', factor: 1, length: 0 }), understood: true };
  if (numeral.script === 'chinese' && !isAlone(text, numeral)) return null;
  const unseen = numeral.script === 'arabic' ? unseenUnit.exec(text.slice(numeral.end, numeral.end + 8)) : null;
  const end = numeral.end;
  if (unseen)
    return { ...finish(text, numeral, { zh: unseen[1], dimension: 'odd', factor: 1, length: unseen[1].length }), dimension: 'unseen' };
  const factor = multipleValue(numeral.multiple);
  const scaled = (figure: number | null) => (figure === null ? null : exact(figure * factor));
  return {
    ...blank,
    start: numeral.start,
    end,
    value: scaled(numeral.figure),
    valueMax: scaled(numeral.figureMax),
    unit: '',
    dimension: /[百千万亿]|^[^\d]/.test(text.slice(numeral.start, end)) && isAlone(text, numeral) ? 'count' : 'index',
    bound: numeral.bound,
    script: numeral.script,
  };
}

/** 百万技能人才, 千万工匠: people without 人; with 工程 or 计划 it is the name of one. */
const talents = new RegExp(
  `^[十百千]?[百千万][\\u4e00-\\u9fff]{0,4}(?:人才|工匠|职工|农民工?|学生|毕业生)(?![^，。；、]{0,6}(?:工程|计划|行动|专项|战略))`,
);
/** 从业人员达到一百三十余万 */
const staffed = /(?:人员|人才|职工|工匠|学生|教师|人口|人数|就业|劳动力|农民工)(?:总[量数规模]{0,2})?[^，。；、]{0,6}$/;

/** True where a number without unit counts people. */
const countsPeople = (text: string, { start, end, multiple, script }: Numeral): boolean =>
  script === 'chinese' && talents.test(text.slice(start, end + 12))
    ? true
    : (multiple !== '' || script === 'chinese') &&
      (isAlone(text, { start, end, script }) || (end - start > 1 && numeralEnd.test(text.slice(end, end + 4)))) &&
      staffed.test(text.slice(Math.max(0, start - 20), start));

const reached = new RegExp(`(?:${boundBefore}|达到?|至)$`);

/** A numeral with nothing behind it that it could count: 达到一百六，, 三十六以上; of powers alone only behind a bound: 超千万. */
const isAlone = (text: string, { start, end, script }: Pick<Numeral, 'start' | 'end' | 'script'>): boolean =>
  numeralEnd.test(text.slice(end, end + 4)) &&
  (script === 'arabic' ||
    (end - start > 1 && (/[^百千万亿]/.test(text.slice(start, end)) || reached.test(text.slice(Math.max(0, start - 6), start)))));

const noUnit = `(?!${boundAfter}|年|日|号)`;
const numeralEnd = new RegExp(`^(?:${boundAfter}|[，。；、）]|$)`);
const unitEnd = `(?=${boundAfter}|[，。；、）\\t\\n]|$)`;
/** One to four Han characters that end where a bound, a particle, punctuation or the text does. */
const unseenUnit = new RegExp(`^(${noUnit}[\\u4e00-\\u9fff]{1,4}?)${unitEnd}`);

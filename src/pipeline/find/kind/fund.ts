import type { Scene } from '../clause/scene.ts';
import { withEach } from '../../../language/example.ts';
import type { KindRule } from './kind-rule.ts';

const setUp = /(?:设立|组建|规模|发起|募集|成立)[^，。；]{0,12}$/;
const fundSize = /(?:规模|总额|总量)[^，。；]{0,8}(?:达到|达|扩大到|超过|突破|不低于)$/;

/** True for the size that a fund is to have: an outcome, though it stands among the means. */
export const isFund = ({ measured, left, right, before }: Scene): boolean =>
  measured.dimension === 'money' &&
  ((/^的?[^，。；、]{0,24}基金/.test(right) && setUp.test(left)) || (/基金[^。；]*$/.test(before) && fundSize.test(left)));

export const fundToBe: KindRule = {
  name: '基金规模',
  kind: 'target',
  when: isFund,
  unless: ({ past }) => past,
  examples: [
    ...withEach('＿⟦100亿元⟧的新兴产业母基金。', '设立 组建 总规模 发起 募集 成立'),
    '设立总规模⟦500亿元⟧战略性新兴产业投资基金。',
    ...withEach('完善产业引导基金管理，总规模＿⟦50亿元⟧。', '达到 达 扩大到 超过 突破 不低于'),
    ...withEach('用好创业投资基金，募集＿达到⟦30亿元⟧。', '总额 总量'),
  ],
  not: ['2019年，设立⟦20亿元⟧的科创基金。到2025年再设一只。', '截至2020年底，产业基金总规模达到⟦80亿元⟧。'],
};

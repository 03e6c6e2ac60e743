import { withEach } from '../../../language/example.ts';
import { smallDigits } from '../../../language/numbers/signs.ts';
import type { FormRule } from './form.ts';

/** Numbers by which a class of people or works is named. */
export const classForms: readonly FormRule[] = [
  {
    name: '重现期',
    kind: 'spec',
    pattern: /(?:\d{1,5}|[二三五]?十|[二三五一]?百|千)年一遇/y,
    examples: withEach('防洪标准达到⟦＿年一遇⟧。', '50 100 二十 百 一百 千'),
    not: ['河道每⟦50年⟧清淤。', '防御⟦五十年⟧一次的洪水。'],
  },
  {
    name: '年龄',
    kind: 'threshold',
    pattern: /(?:\d{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?)(?:周岁|岁)(?=及?以[上下内])/y,
    examples: [
      ...withEach('为⟦＿岁⟧以上老人免费体检。', '65 六十 七十五 十八'),
      '招收⟦35周岁⟧以下青年。',
      '服务⟦3岁⟧以内婴幼儿。',
      '⟦60岁⟧及以上人口占比上升。',
    ],
    not: ['人均预期寿命达到⟦81.5岁⟧。', '满⟦三⟧岁以上幼儿。'],
  },
];

/** Small digits that no number before them holds. */
export const signForms: readonly FormRule[] = [
  {
    name: '上下标',
    kind: 'name',
    before: /([A-Za-z]{1,6})$/,
    draws: true,
    pattern: new RegExp(`[${smallDigits}]+[A-Za-z]*`, 'y'),
    examples: ['减少⟦CO₂⟧排放。', '治理⟦NO₂⟧超标。', '加强⟦O₃⟧协同控制。'],
    not: ['厂房面积达到⟦50万m²⟧。', '优化营商环境⟦²⟧。'],
  },
  {
    name: '注码',
    kind: 'reference',
    pattern: new RegExp(`[${smallDigits}]+`, 'y'),
    examples: ['优化营商环境⟦²⟧。', '专精特新企业⟦¹²⟧达到一定规模。'],
    not: ['算力达到⟦1.2×10⁴台⟧。', '减少⟦CO₂⟧排放。'],
  },
];

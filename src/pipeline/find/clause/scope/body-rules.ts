import { withEach } from '../../../../language/example.ts';
import type { Scene } from '../scene.ts';
import type { ScopeRule } from './scope-of.ts';
import { districts, vague } from './area-words.ts';

const inDistrict = new RegExp(`.{2}${districts}$`);

const fund = '([^，。；、]{2,24}?基金)';
const ofFund = new RegExp(`^(?:以上|左右)?(?:规模)?的${fund}`);
const fundGrows = new RegExp(`(?:扩大|壮大|做大|用好)${fund}(?:规模|作用)?，[^；]*$`);
const fundMoney = /(?:规模|总额|总量)[^，。；]{0,8}$/;

/** The fund whose size a sum is: 设立总规模10亿元的茶产业基金; 扩大茶产业基金规模，力争总额达到. */
function fundOf({ text, bounds, token, left, right, measured }: Scene): string | null {
  if (measured.dimension !== 'money') return null;
  const earlier = fundMoney.test(left) ? fundGrows.exec(text.slice(bounds.part.start, token.start)) : null;
  return ofFund.exec(right)?.[1] ?? earlier?.[1] ?? null;
}

const helped = new RegExp(
  `(?:支持|推动|引导)(?!各|有条件|符合)${vague}([^，。；、]{2,16}?(?:${districts}|基地))(?:加大|加快|发展|建设|打造|做大|做强|延伸|开展|引进|，)`,
  'g',
);

/** The body that its part of the sentence sets to work: 支持临港高新区加大招商力度，打造千亿级集群. */
const helpedBefore = ({ text, bounds, token }: Scene): string | null =>
  [...text.slice(Math.max(bounds.part.start, token.start - 200), token.start).matchAll(helped)].at(-1)?.[1] ?? null;

/** Rules that find the district, the fund or the body whose figure a number is, in order. */
export const bodyRules: readonly ScopeRule[] = [
  {
    name: '所在区域',
    scope: ({ subject }) => subject,
    when: ({ subject }) => inDistrict.test(subject),
    examples: withEach(
      '在滨海＿建设⟦8套⟧海水淡化装置',
      '新区 开发区 高新区 海洋科技园区 蓝色经济试验区 生态示范区 商务核心区 自贸区 保税区 临港片区 产业集聚区',
    ).concat('在滨海新区建设海水淡化装置⟦8套⟧'),
    not: ['在海工装备领域建设中试线⟦8条⟧', '新区建设提速，新增海水淡化装置⟦8套⟧'],
  },
  {
    name: '所设基金',
    scope: fundOf,
    when: (scene) => fundOf(scene) !== null,
    examples: [
      ...withEach('设立总规模⟦50亿元⟧＿的海洋产业投资基金', '以上 左右'),
      '组建⟦20亿元⟧规模的渔业发展基金',
      ...withEach('＿海洋产业引导基金，三年内将财政出资规模扩大到⟦20亿元⟧', '扩大 壮大 做大 用好'),
      '扩大航运引导基金规模，财政注资总额达到⟦5亿元⟧',
      '用好航运引导基金作用，资金总量达到⟦5亿元⟧',
    ],
    not: ['设立海洋产业投资基金，带动投资⟦50亿元⟧', '扩大海洋产业引导基金规模，海洋产值达到⟦900亿元⟧'],
  },
  {
    name: '所支持者',
    scope: helpedBefore,
    when: (scene) => helpedBefore(scene) !== null,
    examples: [
      ...withEach('支持滨海高新区＿海水淡化，产值达到⟦90亿元⟧', '加大 加快 发展 建设 打造 做大 做强 延伸 开展 引进'),
      ...withEach('＿临港海工装备基地，完善配套，打造⟦千亿级⟧产业集群', '支持 推动 引导'),
    ],
    not: [
      ...withEach('支持＿开发区加大招商力度，打造⟦百亿级⟧产业集群', '各 有条件的 符合条件的 一批 省级'),
      '支持滨海高新区建设；全市产值达到⟦90亿元⟧',
    ],
  },
];

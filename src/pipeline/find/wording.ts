import { boundBefore, boundOpening, boundPhrase } from '../../language/bounds.ts';
import type { NamedRule } from '../../language/rule.ts';
import type { Scene } from './scene.ts';
import { add, change, grow, reach } from './verbs.ts';

const rates = '年均增长|年均增速|同比增长|分别|均|累计';
const touching = new RegExp(`(?:${rates}|${change}|${add}|${grow}|${reach})+[到至为了]?(?:${boundBefore})?$`);
const distant = new RegExp(`(?:每年)?(?:再|累计|重点|引导|组织)?(?:${add}|${grow}|${change})+`, 'g');

/** A rule that finds the printed words by which a number is bound: its verb, its bound. */
export interface WordingRule extends NamedRule {
  words: (scene: Scene) => string;
  when: (scene: Scene) => boolean;
}

const touchingVerb = ({ left }: Scene): string => touching.exec(left.slice(-24))?.[0] ?? '';
const distantVerb = ({ left }: Scene): string => [...left.slice(-80).matchAll(distant)].at(-1)?.[0] ?? '';

/** Rules in order; the first that holds decides. */
export const wordingRules: readonly WordingRule[] = [
  {
    name: '紧接动词',
    words: touchingVerb,
    when: (scene) => touchingVerb(scene) !== '',
    examples: [
      '到2025年，海水淡化能力达到⟦50万吨⟧/日',
      '“十四五”期间，投资年均增长约⟦8%⟧',
      '到2025年，国家级、省级平台分别达到3家、总数均超过⟦20家⟧',
    ],
    not: ['到2025年，培育链主企业⟦20家⟧', '到2025年，链主企业逾⟦20家⟧'],
  },
  {
    name: '只有界限',
    words: ({ left }) => boundPhrase(left),
    when: ({ left }) => boundPhrase(left) !== '',
    examples: ['到2025年，链主企业逾⟦20家⟧', '到2025年，产品合格率≥⟦95%⟧'],
    not: ['到2025年，链主企业突破⟦20家⟧', '到2025年，链主企业⟦20家⟧以上'],
  },
  {
    name: '句中动词',
    words: distantVerb,
    when: (scene) => distantVerb(scene) !== '',
    examples: [
      '到2025年，培育链主企业⟦20家⟧',
      '每年再引进海外专家⟦50名⟧',
      '重点扶持种业企业⟦10家⟧',
      '引导建设共享工厂⟦5个⟧',
      '组织实施示范项目⟦30个⟧',
      '累计建成泊位⟦12个⟧',
    ],
    not: ['到2025年，链主企业增加到⟦20家⟧', '到2025年，链主企业⟦20家⟧'],
  },
];

/** The printed verb and bound around a number, an ellipsis for what stands between: 力争…突破, 达到…以上; and the rule that found the verb. */
export function wordingOf(
  scene: Scene,
  hedge: string | null,
  rules: readonly WordingRule[] = wordingRules,
): { wording: string; rule: string | null } {
  const rule = rules.find(({ when }) => when(scene));
  const verbs = rule?.words(scene) ?? '';
  const before = [hedge && !verbs.includes(hedge) ? hedge : '', verbs].filter(Boolean).join('…');
  const after = boundOpening(scene.right);
  return { wording: after ? `${before}…${after}` : before, rule: rule?.name ?? null };
}

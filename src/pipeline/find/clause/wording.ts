import { boundBefore, boundOpening } from '../../../language/bounds.ts';
import { type VerbPatterns, verbPatterns } from '../../../language/verbs.ts';
import type { NamedRule } from '../../../language/rule.ts';
import type { Scene } from './scene.ts';

const lead = '年均增长|年均增速|同比增长|分别|均|累计|(?:规模|总数)(?=达)';

/** The words of a clause that bind the number after it, by the verbs of some patterns: those that touch it, else the last verb before. */
export function verbFinder({ reach, add, grow, change }: VerbPatterns): {
  touching: (left: string) => string;
  distant: (left: string) => string;
} {
  const verbs = `(?:${lead}|${change}|${add}|${grow}|${reach})+[到至为了]?`;
  const beside = new RegExp(`(?:${verbs}${boundBefore}?|${boundBefore}达?)$`);
  const earlier = new RegExp(`(?:每年)?(?:再|累计|重点|引导|组织)?(?:${add}|${grow}|${change})+`, 'g');
  return {
    touching: (left) => beside.exec(left.slice(-24))?.[0] ?? '',
    distant: (left) => [...left.slice(-80).matchAll(earlier)].at(-1)?.[0] ?? '',
  };
}

const { touching, distant } = verbFinder(verbPatterns());

/** A rule that finds the printed words by which a number is bound: its verb, its bound. */
export interface WordingRule extends NamedRule {
  words: (scene: Scene) => string;
  when: (scene: Scene) => boolean;
}

const touchingVerb = ({ left }: Scene): string => touching(left);
const distantVerb = ({ left }: Scene): string => distant(left);

/** Rules in order; the first that holds decides. */
export const wordingRules: readonly WordingRule[] = [
  {
    name: '紧接动词',
    words: touchingVerb,
    when: (scene) => touchingVerb(scene) !== '',
    examples: [
      '到2025年，船舶产业规模达⟦700亿元⟧',
      '到2025年，链主企业约⟦20家⟧',
      '到2025年，造船完工量近达⟦20万吨⟧',
      '到2025年，产品合格率≥⟦95%⟧',
      '到2025年，规上企业总数达到⟦900家⟧',
      '到2025年，海水淡化能力达到⟦50万吨⟧/日',
      '“十四五”期间，投资年均增长约⟦8%⟧',
      '到2025年，国家级、省级平台分别达到3家、总数均超过⟦20家⟧',
    ],
    not: ['到2025年，培育链主企业⟦20家⟧', '到2025年，链主企业⟦20家⟧以上'],
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

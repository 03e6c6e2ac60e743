import { withEach } from '../../../language/example.ts';
import { anyOf } from '../../../language/pattern.ts';
import type { NamedRule } from '../../../language/rule.ts';
import type { MentionExample } from '../scene/mention-example.ts';
import { opensAt, verbsIn } from '../scene/verb.ts';
import type { GovernedScene } from './governed-scene.ts';

/** A way in which the clause of a mention begins before its verb; null where the rule doesn't hold. */
export interface BeginRule extends NamedRule {
  at: (scene: GovernedScene) => number | null;
  examples: readonly MentionExample[];
  not: readonly MentionExample[];
}

/** What may open a clause and is no part of what is to be done. */
const openers = /^(?:(?:[一二三四五六七八九十]+是|同时|其中|并且?|主要|要|到?\d{4}年[底末]?(?:前)?|（[^）]*）|\d+\.|第[一二三四]))+/;
const pivots = anyOf(['支持', '鼓励', '引导', '推动', '推进', '争取', '允许', '督促', '组织', '促进', '实现', '参与']);
const isPivot = new RegExp(`${pivots}$`);
const carriers = /^(?:将|把|对(?!外|接)|与|携手)/;
const obliged = /(?:应当?|须)$/;

/** The beginning of a comma clause behind what opens it. */
const bareAt = (text: string, from: number): number => from + (openers.exec(text.slice(from))?.[0].length ?? 0);

/** The beginning of the comma clause that holds the verb. */
function clauseAt({ text, sentence, found }: GovernedScene): number {
  const before = text.slice(sentence[0], found.verb.start);
  return sentence[0] + Math.max(before.lastIndexOf('，'), before.lastIndexOf(':')) + 1;
}

/** 为 somebody's doing of a thing, something else is done: 为海岛发展文旅提供样板. */
const benefit = /^为(?!了)/;
const given = /^[^，。；]*(?:积累|提供|奠定|创造|打下|作出|做出)/;

/** Every way, in order; where none holds the clause begins at the verb. */
export const beginRules: readonly BeginRule[] = [
  {
    name: '为之后',
    at: (scene: GovernedScene): number | null => {
      const from = bareAt(scene.text, clauseAt(scene));
      return from < scene.found.verb.start && benefit.test(scene.text.slice(from)) && given.test(scene.text.slice(scene.end)) ? from : null;
    },
    examples: withEach('扩大试点，为海岛发展⟦渔旅融合⟧＿样板', '积累 提供 奠定 创造 打下 作出 做出'),
    not: ['扩大试点，为海岛发展⟦渔旅融合⟧', '为了发展⟦渔旅融合⟧提供样板'],
  },
  {
    name: '介词短语',
    at: (scene: GovernedScene): number | null => (scene.found.rule === '介词之后' ? bareAt(scene.text, opensAt(scene)) : null),
    examples: ['推进技改，在⟦智能座舱⟧领域攻克难题', '同时围绕⟦银发经济⟧等领域开展试点'],
    not: ['推进技改，攻克⟦智能座舱⟧难题'],
  },
  {
    name: '主语在前',
    at: (scene: GovernedScene): number | null => (scene.found.verb.start >= scene.end ? bareAt(scene.text, scene.clause[0]) : null),
    examples: ['各级⟦融资担保⟧机构应降低反担保要求', '⟦民宿集群⟧要加强自律'],
    not: ['在⟦深海养殖⟧领域培育龙头'],
  },
  {
    name: '主语应当',
    at: (scene: GovernedScene): number | null =>
      obliged.test(scene.text.slice(scene.sentence[0], scene.found.verb.start)) ? bareAt(scene.text, clauseAt(scene)) : null,
    examples: ['新建园区应落实⟦雨污分流⟧措施', '各县须完善⟦农村电网⟧'],
    not: ['到2027年落实⟦雨污分流⟧措施'],
  },
  {
    name: '以之后',
    at: ({ text, found }) => ('以从'.includes(text[found.verb.start - 1] ?? '，') ? found.verb.start - 1 : null),
    examples: ['以发展⟦航空发动机⟧整机为突破口，带动叶片产业', '从完善⟦冷链⟧设施入手，培育生鲜电商'],
    not: ['发展⟦航空发动机⟧整机，以叶片为突破口'],
  },
  {
    name: '介宾在前',
    at: (scene: GovernedScene): number | null => {
      const from = bareAt(scene.text, clauseAt(scene));
      return from < scene.found.verb.start && carriers.test(scene.text.slice(from)) ? from : null;
    },
    examples: ['与粤港澳共同制定⟦数据跨境⟧规则', '将厦门打造成以⟦集成电路⟧为主的电子信息基地'],
    not: ['加快制定⟦数据跨境⟧规则'],
  },
  {
    name: '兼语',
    at: (scene: GovernedScene): number | null => {
      const first = verbsIn(scene.text, clauseAt(scene), scene.found.verb.start + 1)[0];
      return first && first.start < scene.found.verb.start && isPivot.test(first.text) ? first.start : null;
    },
    examples: ['参与修订完善⟦邮轮⟧技术标准', '到2027年，鼓励保险机构开展⟦首台套⟧保险业务', '支持企业发展⟦酶催化⟧技术'],
    not: ['加快发展⟦酶催化⟧技术'],
  },
];

/** Where a mention's clause begins, and the rule that says so. */
export function beginOf(scene: GovernedScene, rules: readonly BeginRule[] = beginRules): { at: number; rule: string | null } {
  for (const { name, at } of rules) {
    const found = at(scene);
    if (found !== null) return { at: found, rule: name };
  }
  return { at: scene.found.verb.start, rule: null };
}

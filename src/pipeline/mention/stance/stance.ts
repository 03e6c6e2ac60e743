import type { Stance } from '../../../model/entry.ts';
import { governingVerb } from '../scene/verb-rules.ts';
import { backgroundRules } from './background.ts';
import { nameRules } from './proper-names.ts';
import type { MentionScene } from '../scene/mention-scene.ts';
import type { StanceRule } from './stance-rule.ts';
import { titleRules } from './titles.ts';

const past: StanceRule = {
  name: '基础与形势',
  stance: '背景',
  when: ({ place }) => place.past,
  examples: [{ text: '⟦新能源汽车⟧产销两旺，支持政策不断完善', under: ['一、发展基础'] }],
  not: [{ text: '新能源汽车产业包括⟦整车⟧', under: ['一、发展基础'] }],
};

const taskRules: readonly StanceRule[] = [
  {
    name: '小标题统领',
    stance: '任务',
    when: ({ inHead, verb }) => inHead && verb !== null,
    examples: [{ text: '⟦工业软件⟧。突破求解器内核', inHead: true }],
    not: [{ text: '推进海湾公司⟦工业软件⟧等项目', inHead: true }],
  },
  {
    name: '动词所及',
    stance: '任务',
    when: ({ verb }) => verb !== null,
    examples: ['到2027年，湖北重点发展⟦光通信⟧和存储芯片', '在⟦深海养殖⟧领域培育龙头'],
    not: ['落实《关于加快⟦深海养殖⟧发展的意见》'],
  },
  { name: '未带动词', stance: '列举', when: () => true, examples: ['设计中心的⟦石墨烯⟧'], not: ['突破⟦石墨烯⟧制备'] },
];

/** Rules in order; the first that holds decides, and its name is published. */
export const stanceRules: readonly StanceRule[] = [...titleRules, past, ...nameRules, ...backgroundRules, ...taskRules];

/** What is known of a mention before its stance is. */
export type Known = Omit<MentionScene, 'verb'>;

/** A mention with its verb. */
export const sceneOf = (known: Known): MentionScene => ({ ...known, verb: governingVerb(known) });

/** The rule that decides a mention's stance. */
export const ruleOf = (scene: MentionScene, rules: readonly StanceRule[] = stanceRules): StanceRule | undefined =>
  rules.find(({ when, unless }) => when(scene) && !unless?.(scene));

/** The stance of a mention, and the rule that decided it. */
export function stanceOf(known: Known): { stance: Stance; rule: string } {
  const rule = ruleOf(sceneOf(known)) ?? stanceRules[stanceRules.length - 1];
  return { stance: rule.stance, rule: rule.name };
}

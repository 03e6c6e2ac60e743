import { adverbs } from '../../../language/adverbs.ts';
import { withEach } from '../../../language/example.ts';
import { anyOf } from '../../../language/pattern.ts';
import type { NamedRule } from '../../../language/rule.ts';
import { reach, type Setting } from './setting.ts';
import type { MentionExample } from './mention-example.ts';
import { isOwn, isShutOff, opensAt, type Verb, verbBefore, verbInto, verbsIn } from './verb.ts';

/** A mention as its verb is looked for. */
export interface VerbSetting extends Setting {
  /** True inside a run-in head. */
  inHead: boolean;
}

/** A place where the verb of a mention can stand, unless something parts the two. */
export interface VerbRule extends NamedRule {
  find: (setting: VerbSetting) => Verb | null;
  unless?: (setting: VerbSetting, verb: Verb) => boolean;
  examples: readonly MentionExample[];
  not: readonly MentionExample[];
}

const opening = anyOf(['同时', '其中', '并', '主要', '\\d{4}年(?:重点)?']);
const prepositions = [
  '在',
  '以(?!及)',
  '围绕',
  '面向',
  '针对',
  '适应',
  '顺应',
  '结合',
  '抓住',
  '抢抓',
  '通过',
  '基于',
  '将',
  '把',
  '对(?!外|接)',
  '就',
  '按照',
  '向',
  '为',
  '从',
  '依托',
  '依靠',
  '与',
  '联合',
];
/** What puts the verb behind what it governs: 在…领域突破, 以…为重点, 围绕…开展. */
const ahead = new RegExp(`^(?:${opening}|${anyOf(Object.keys(adverbs))})?${anyOf(prepositions)}`);

/** 对 and a condition up to its comma: 对实施改造的企业，给予补贴. The verb stands behind it. */
const condition = /^对(?!外|接)[^，]*的[^，的]*$/;
const isCondition = ({ text, sentence, clause }: VerbSetting): boolean =>
  clause[1] < sentence[1] &&
  condition.test(text.slice(...clause)) &&
  verbsIn(text, text.lastIndexOf('的', clause[1]), clause[1]).length === 0;

/** Places in order: the first where a verb stands gives the mention's. */
export const verbRules: readonly VerbRule[] = [
  {
    name: '自带',
    find: verbInto,
    unless: (setting, verb) => !isOwn(setting, verb),
    examples: ['扩大开放，⟦承接产业转移⟧', '扩大开放，积极⟦承接产业转移⟧', '壮大海工；⟦推广应用⟧绿色甲醇'],
    not: ['大力开展海工项目⟦引进培育⟧'],
  },
  {
    name: '介词之后',
    find: (setting: VerbSetting): Verb | null => {
      const { text, start, end, clause, sentence } = setting;
      if (isCondition(setting)) return verbsIn(text, clause[1], sentence[1])[0] ?? null;
      return ahead.test(text.slice(opensAt(setting), start)) ? (verbsIn(text, end, sentence[1])[0] ?? null) : null;
    },
    unless: (setting) => !isCondition(setting) && verbsIn(setting.text, opensAt(setting), setting.start).length > 0,
    examples: [
      ...withEach(
        '推进技改，＿⟦智能座舱⟧领域攻克难题',
        '在 围绕 面向 针对 适应 顺应 结合 抓住 抢抓 通过 基于 将 把 对 就 按照 向 为 从 依托 依靠 与 联合',
      ),
      '推进技改，以⟦智能座舱⟧为重点，攻克难题',
      ...withEach('推进技改，＿在⟦智能座舱⟧领域攻克难题', '同时 其中 并 主要 着力 2026年 2026年重点'),
      ...['对投放⟦电动重卡⟧的车队，给予奖励', '对鼓励发展⟦海上风电⟧目录内、投产满两年的企业，给予奖励'],
      '推进技改，在电驱系统，以及⟦智能座舱⟧等领域攻克难题',
    ],
    not: [
      ...['对外开放⟦深海养殖⟧的海域，培育龙头', '对接⟦深海养殖⟧的产区，培育龙头'],
      ...['以突破⟦深海养殖⟧为目标，培育龙头', '推进技改；以及⟦智能座舱⟧等领域攻克难题'],
    ],
  },
  {
    name: '之前最近',
    find: (setting) => verbBefore(setting, setting.sentence[0]),
    unless: isShutOff,
    examples: ['海南重点发展南繁种业、⟦深海养殖⟧', '完善配套，引进龙头，到2030年⟦深海养殖⟧形成规模'],
    not: [
      '淘汰落后产能，船型比例调整到3：7，⟦绿色船舶⟧占比超80%',
      '淘汰落后产能，能耗降低20%，⟦绿色船舶⟧占比超80%',
      '并推进智改，在⟦深海养殖⟧领域培育龙头',
    ],
  },
  {
    name: '之后',
    find: ({ text, end, clause }) => verbsIn(text, end, clause[1])[0] ?? null,
    examples: ['⟦深海养殖⟧稳步推进', '产能提高到80%，⟦中药⟧加快创新'],
    not: ['支持⟦深海养殖⟧稳步推进'],
  },
  {
    name: '分号之前',
    find: (setting) => verbBefore(setting, Math.max(setting.text.lastIndexOf('。', setting.start) + 1, setting.start - reach)),
    unless: isShutOff,
    examples: ['重点发展南繁种业；⟦深海养殖⟧'],
    not: ['重点发展南繁种业；加快⟦深海养殖⟧', '产能提高到80%；产值达到3亿元，⟦深海养殖⟧'],
  },
  {
    name: '小标题之后',
    find: ({ text, sentence, inHead }) =>
      inHead ? (verbsIn(text, sentence[1] + 1, Math.min(text.length, sentence[1] + 60))[0] ?? null) : null,
    examples: [{ text: '⟦工业软件⟧。突破求解器内核', inHead: true }],
    not: [{ text: '培育⟦工业软件⟧。突破求解器内核', inHead: true }],
  },
];

/** The verb nearest to a mention, and the rule that found it. */
export interface VerbPlace {
  rule: string;
  verb: Verb;
}

/** The first place where a mention's verb stands, with the verb; null where none does. */
export function verbPlace(setting: VerbSetting, rules: readonly VerbRule[] = verbRules): VerbPlace | null {
  for (const { name, find, unless } of rules) {
    const verb = find(setting);
    if (verb && !unless?.(setting, verb)) return { rule: name, verb };
  }
  return null;
}

/** The verb that governs a mention, as printed; null where none does. */
export const governingVerb = (setting: VerbSetting): Verb | null => verbPlace(setting)?.verb ?? null;

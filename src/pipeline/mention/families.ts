import { plainExample } from '../../language/example.ts';
import type { NamedRule, RuleFamily } from '../../language/rule.ts';
import { type MentionExample, shownMention } from './scene/mention-example.ts';
import { achievedBy, achievedRules, type AchievedRule } from './stance/past.ts';
import { sentenceOf } from './scene/mention-scene.ts';
import type { StanceRule } from './stance/stance-rule.ts';
import { ruleOf, sceneOf, stanceRules } from './stance/stance.ts';
import { type VerbRule, verbPlace, verbRules } from './scene/verb-rules.ts';
import { allForms, bareForms, patternOf, type VerbForm } from './scene/verb-words.ts';

const stance: RuleFamily<StanceRule> = {
  family: 'stance',
  rules: stanceRules,
  decide: (example: MentionExample, rules) => ruleOf(sceneOf(shownMention(example)), rules)?.name ?? null,
  takes: (example: MentionExample, { when, unless }) => {
    const scene = sceneOf(shownMention(example));
    return { when: when(scene), unless: unless?.(scene) ?? false };
  },
};

const achieved: RuleFamily<AchievedRule> = {
  family: 'achieved',
  rules: achievedRules,
  decide: (example: MentionExample, rules) => {
    const { sentence, from } = told(example);
    return achievedBy(sentence, from, rules)?.name ?? null;
  },
  takes: (example: MentionExample, { when, unless }) => {
    const { sentence, from } = told(example);
    return { when: when(sentence), unless: unless?.(sentence, from) ?? false };
  },
};

/** The sentence of an example and its plan's first year. */
function told(example: MentionExample): { sentence: string; from: number | null } {
  const scene = { ...shownMention(example), verb: null };
  return { sentence: sentenceOf(scene), from: scene.from };
}

const verb: RuleFamily<VerbRule> = {
  family: 'verb',
  rules: verbRules,
  decide: (example: MentionExample, rules) => verbPlace(shownMention(example), rules)?.rule ?? null,
  takes: (example: MentionExample, { find, unless }) => {
    const setting = shownMention(example);
    const found = find(setting);
    return { when: found !== null, unless: found !== null && (unless?.(setting, found) ?? false) };
  },
};

/** The example marks the verb itself. */
function isForm(example: MentionExample, rules: readonly VerbForm[]): boolean {
  const { text, start, end } = plainExample(example);
  return [...text.matchAll(patternOf(rules))].some((match) => match.index === start && match.index + match[0].length === end);
}

const form: RuleFamily<VerbForm> = {
  family: 'verb form',
  rules: allForms,
  decide: (example, rules) => (isForm(example, rules) ? (rules.find((rule) => isForm(example, [rule]))?.name ?? null) : null),
  takes: (example, rule) => ({
    when: isForm(example, [bareForms[allForms.indexOf(rule)]]),
    unless: !isForm(example, [rule]),
  }),
};

/** The families of rules by which mentions are read. */
export const families: readonly RuleFamily<NamedRule>[] = [stance, achieved, verb, form];

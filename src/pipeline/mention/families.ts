import { plainExample } from '../../language/example.ts';
import type { NamedRule, RuleFamily } from '../../language/rule.ts';
import { type MentionExample, shownMention } from './scene/mention-example.ts';
import { achievedBy, achievedRules, type AchievedRule } from './stance/past.ts';
import { aloneBy, type AloneRule, aloneRules } from './clause/alone.ts';
import { beginOf, type BeginRule, beginRules } from './clause/begin.ts';
import type { GovernedScene } from './clause/governed-scene.ts';
import { nounBy, type NounRule, nounRules, type NounScene } from './scene/noun-rules.ts';
import { verbsIn } from './scene/verb.ts';
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

const noun: RuleFamily<NounRule> = {
  family: 'noun verb',
  rules: nounRules,
  decide: (example: MentionExample, rules) => nounBy(nearest(example), rules)?.name ?? null,
  takes: (example: MentionExample, { when, unless }) => {
    const scene = nearest(example);
    return { when: when(scene), unless: unless?.(scene) ?? false };
  },
};

/** The last characters of a verb before an example's mention. Throws where there are none. */
function nearest(example: MentionExample): NounScene {
  const { text, start } = shownMention(example);
  const [verb, earlier = null] = verbsIn(text, 0, start).toReversed();
  if (!verb) throw new Error(`"${text}" has no verb before its mention.`);
  return { text, verb, earlier };
}

const alone: RuleFamily<AloneRule> = {
  family: 'name alone',
  rules: aloneRules,
  decide: (example: MentionExample, rules) => aloneBy(governed(example), rules)?.name ?? null,
  takes: (example: MentionExample, { when, unless }) => {
    const scene = governed(example);
    return { when: when(scene), unless: unless?.(scene) ?? false };
  },
};

const begin: RuleFamily<BeginRule> = {
  family: 'clause beginning',
  rules: beginRules,
  decide: (example: MentionExample, rules) => beginOf(governed(example), rules).rule,
  takes: (example: MentionExample, { at }) => ({ when: at(governed(example)) !== null, unless: false }),
};

/** An example with its verb. Throws where it has none. */
function governed(example: MentionExample): GovernedScene {
  const scene = shownMention(example);
  const found = verbPlace(scene);
  if (!found) throw new Error(`"${scene.text}" has no verb for its mention.`);
  return { ...scene, found };
}

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
export const families: readonly RuleFamily<NamedRule>[] = [stance, achieved, verb, form, noun, alone, begin];

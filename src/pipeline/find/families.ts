import { type Example, plainExample } from '../../language/example.ts';
import type { NamedRule, RuleFamily } from '../../language/rule.ts';
import { type CodeRule, codeAt, codeRules } from './numbers/code.ts';
import { type FormRule, formRules, isTakenAway, matchForm } from './numbers/form.ts';
import { type JoinRule, joinRules } from './kind/join.ts';
import { foundShown } from './shown-line.ts';
import { kindOf, kindRules } from './kind/rules.ts';
import { sizeRules } from './clause/size.ts';
import { says, type TitleRule, titleRules } from './clause/title.ts';
import { scan, type ScanRules } from './numbers/scan.ts';
import type { Scene } from './clause/scene.ts';
import type { Shelf } from './shown.ts';
import { squeeze } from './numbers/squeeze.ts';
import type { UnitIndex } from '../../language/numbers/units.ts';

/** The families of rules that tell kinds, ready for examples with these vocabularies. */
export function families({ units }: Shelf): RuleFamily[] {
  const known = new Map<Example, Scene | null>();
  const sceneOf = (example: Example): Scene | null => {
    const scene = known.get(example) ?? foundShown(units, example).scene;
    known.set(example, scene);
    return scene;
  };
  return [kindFamily(sceneOf), sizeFamily(sceneOf), joinFamily(units, sceneOf), formFamily(units), codeFamily(units), titleFamily];
}

/** Finds the scene of the number that an example marks; null where the number's form alone tells its kind. */
type SceneFinder = (example: Example) => Scene | null;

/** A rule that looks at a scene. */
interface SceneRule extends NamedRule {
  when: (scene: Scene) => boolean;
  unless?: (scene: Scene) => boolean;
}

/** What a rule's condition and guard say of the number that an example marks. */
const takesScene = (scene: Scene | null, { when, unless }: SceneRule): { when: boolean; unless: boolean } => ({
  when: scene !== null && when(scene),
  unless: scene !== null && (unless?.(scene) ?? false),
});

const kindFamily = (sceneOf: SceneFinder): RuleFamily<(typeof kindRules)[number]> => ({
  family: 'kind',
  rules: kindRules,
  decide: (example, rules) => {
    const scene = sceneOf(example);
    return scene && kindOf(scene, rules).rule;
  },
  takes: (example, rule) => takesScene(sceneOf(example), rule),
});

const sizeFamily = (sceneOf: SceneFinder): RuleFamily<SceneRule> => ({
  family: 'size',
  rules: sizeRules,
  decide: (example, rules) => {
    const scene = sceneOf(example);
    return rules.find(({ when, unless }) => scene && when(scene) && !unless?.(scene))?.name ?? null;
  },
  takes: (example, rule) => takesScene(sceneOf(example), rule),
});

const joinFamily = (units: UnitIndex, sceneOf: SceneFinder): RuleFamily<JoinRule> => ({
  family: 'join',
  rules: joinRules,
  decide: (example, rules) => foundShown(units, example, rules).rule,
  takes: (example, rule) => takesScene(sceneOf(example), rule),
});

/** The rule by which a number's form tells its kind, where the number is exactly what the example marks. */
function scanned(units: UnitIndex, example: Example, rules: ScanRules): string | null {
  const { text, start, end } = squeezedExample(example);
  return scan(units, text, rules).find((token) => token.start === start && token.end === end)?.form?.rule ?? null;
}

const formFamily = (units: UnitIndex): RuleFamily<FormRule> => ({
  family: 'form',
  rules: formRules,
  decide: (example, forms) => scanned(units, example, { codes: codeRules, forms }),
  takes: (example, rule) => {
    const { text, start, end } = squeezedExample(example);
    const ends = Array.from({ length: end - start }, (_, i) => start + i).flatMap((index) => {
      const found = matchForm(rule, text, index);
      return found ? [index + found.match[0].length] : [];
    });
    return { when: ends.length > 0, unless: ends.some((stop) => isTakenAway(rule, text, stop)) };
  },
});

const codeFamily = (units: UnitIndex): RuleFamily<CodeRule> => ({
  family: 'code',
  rules: codeRules,
  decide: (example, codes) => scanned(units, example, { codes, forms: formRules }),
  takes: (example, { when, unless }) => {
    const { text, start, end } = squeezedExample(example);
    const index = text.slice(0, end).search(/\d/) < start ? start + text.slice(start).search(/\d/) : text.search(/\d/);
    const code = codeAt(text, index, 0);
    return { when: code !== null && when(code, text, index), unless: code !== null && unless(code, text, units, index) };
  },
});

/** A heading may say several things; the last of them is asked for. */
const titleFamily: RuleFamily<TitleRule> = {
  family: 'title',
  rules: titleRules,
  decide: (example, rules) => rules.findLast((rule) => says(rule, plainExample(example).text))?.name ?? null,
  takes: (example, { when, unless }) => {
    const { text } = plainExample(example);
    return { when: when.test(text), unless: unless?.test(text) ?? false };
  },
};

/** An example as rules of form read it: squeezed, with the indices of what it marks. */
function squeezedExample(example: Example): { text: string; start: number; end: number } {
  const { text, start, end } = plainExample(example);
  const { text: plain, at } = squeeze(text);
  return { text: plain, start: at.findIndex((index) => index >= start), end: at.findLastIndex((index) => index < end) + 1 };
}

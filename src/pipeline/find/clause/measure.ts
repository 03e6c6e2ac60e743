import type { NamedRule } from '../../../language/rule.ts';
import type { Scene } from './scene.ts';
import { measureRules } from './measure-rules.ts';
import { measureScene } from './measure-scene.ts';

/** What a figure measures and whose it is, as far as its own clause says. */
export interface Measure {
  measure: string;
  subject: string;
  /** The members of a list that one figure serves: 3个产业规模分别达到. */
  subjects: string[];
  scope: string | null;
}

/** The last measure of the sentence, for clauses that leave theirs out. */
export type Carried = Pick<Measure, 'measure' | 'subject' | 'scope'> | null;

/** A number with the words that its measure is read from. */
export interface MeasureScene extends Scene {
  carried: Carried;
  /** The words of its item before it, without adverbials at the front and verbs and bounds at the end. */
  phrase: string;
  /** The noun phrase in them, without the verb it begins with. */
  noun: string;
  /** The noun phrase after it, to the end of its item. */
  follows: string;
  /** The territory word at the front of its item, and behind its verb. */
  scope: string | null;
  scopeInside: string | null;
}

/** A rule that reads what a figure measures, and of whom. */
export interface MeasureRule extends NamedRule {
  measure: (scene: MeasureScene) => Measure;
  when: (scene: MeasureScene) => boolean;
  unless?: (scene: MeasureScene) => boolean;
}

/** What a figure measures, and the rule that read it; `carried` is what the number before it in the sentence measured. */
export function measureOf(scene: Scene, carried: Carried, rules: readonly MeasureRule[] = measureRules): Measure & { rule: string | null } {
  const asked = measureScene(scene, carried);
  const rule = rules.find(({ when, unless }) => when(asked) && !unless?.(asked));
  const found = rule?.measure(asked) ?? { measure: asked.noun, subject: '', subjects: [], scope: asked.scope };
  return { ...found, rule: rule?.name ?? null };
}

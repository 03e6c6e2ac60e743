import type { NamedRule } from '../../../../language/rule.ts';
import type { Carried } from '../measure.ts';
import type { Scene } from '../scene.ts';
import type { SectorIndex } from '../sector.ts';
import { subjectRules } from './subject-rules.ts';

/** A number whose own clause names no subject, with what it measures, what the number before it measured, and the sectors by their words. */
export interface SubjectScene extends Scene {
  measure: string;
  /** The territory word of its own clause. */
  named: string | null;
  carried: Carried;
  /** What 其中 says that it is a part of. */
  whole: string | null;
  sectors: SectorIndex;
}

/** A rule that finds whose figure a number is, by industry or thing. */
export interface SubjectRule extends NamedRule {
  subject: (scene: SubjectScene) => string | null;
  when: (scene: SubjectScene) => boolean;
  unless?: (scene: SubjectScene) => boolean;
  /** True where the words that say so stand above its paragraph. */
  above?: boolean;
}

/** A figure's subject, whether it stands above its paragraph, and the rule that found it; without subject and rule where none does. */
export interface SubjectFound {
  subject: string | null;
  above: boolean;
  rule: string | null;
}

/** The subject of a figure whose own clause names none. */
export function subjectOf(
  scene: Scene,
  known: Omit<SubjectScene, keyof Scene>,
  rules: readonly SubjectRule[] = subjectRules,
): SubjectFound {
  const asked = { ...scene, ...known };
  const rule = rules.find(({ when, unless }) => when(asked) && !unless?.(asked));
  return { subject: rule?.subject(asked) ?? null, above: rule?.above ?? false, rule: rule?.name ?? null };
}

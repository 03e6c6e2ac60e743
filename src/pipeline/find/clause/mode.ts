import type { NamedRule } from '../../../language/rule.ts';
import type { Mode } from '../../../model/target.ts';
import { changeModeRules } from './mode-change.ts';
import { verbModeRules } from './mode-verb.ts';
import { yearlyModeRules } from './mode-yearly.ts';
import type { Scene } from './scene.ts';

/** A number, with the mode of the number before it in its sentence. */
export interface ModeScene extends Scene {
  inherited: Mode | null;
}

/** A rule that tells how a figure relates to time. */
export interface ModeRule extends NamedRule {
  mode: (scene: ModeScene) => Mode;
  when: (scene: ModeScene) => boolean;
  unless?: (scene: ModeScene) => boolean;
  /** True where the words that say so stand in another clause of its sentence. */
  afar?: boolean;
}

/** How a figure relates to time, whether the words that say so stand in its own clause, and the rule that told it. */
export interface ModeFound {
  mode: Mode;
  own: boolean;
  rule: string | null;
}

/** Rules in order; the first that holds decides. */
export const modeRules: readonly ModeRule[] = [...changeModeRules, ...yearlyModeRules, ...verbModeRules];

/** The mode of a figure; `inherited` is that of the number before it in its sentence. */
export function modeOf(scene: Scene, inherited: Mode | null, rules: readonly ModeRule[] = modeRules): ModeFound {
  const asked = { ...scene, inherited };
  const rule = rules.find(({ when, unless }) => when(asked) && !unless?.(asked));
  return rule ? { mode: rule.mode(asked), own: !rule.afar, rule: rule.name } : { mode: 'level', own: true, rule: null };
}

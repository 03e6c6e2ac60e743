import type { NamedRule } from '../../../../language/rule.ts';
import type { Scene } from '../scene.ts';
import { areaRules } from './area-rules.ts';
import { bodyRules } from './body-rules.ts';
import { cityRules } from './city-rules.ts';
import { territoryAtFront, territoryRules } from './territory-rules.ts';

/** A number, with what its clause and its plan say of whose figure it is. */
export interface ScopeScene extends Scene {
  /** The territory word at the front of its clause. */
  named: string | null;
  subject: string;
  measure: string;
  /** What the plan calls its whole territory. */
  whole: string | null;
}

/** A rule that tells whose figure a number is, by place or body. */
export interface ScopeRule extends NamedRule {
  scope: (scene: ScopeScene) => string | null;
  when: (scene: ScopeScene) => boolean;
  unless?: (scene: ScopeScene) => boolean;
  /** True where the words that say so stand outside the number's sentence. */
  afar?: boolean;
}

/** Rules in order; the first that holds decides. */
export const scopeRules: readonly ScopeRule[] = [territoryAtFront, ...bodyRules, ...cityRules, ...areaRules, ...territoryRules];

/** The scope of a figure, whether its own sentence names it, and the rule that told it. */
export function scopeOf(
  scene: Scene,
  said: Pick<ScopeScene, 'named' | 'subject' | 'measure' | 'whole'>,
  rules: readonly ScopeRule[] = scopeRules,
): { scope: string | null; own: boolean; rule: string | null } {
  const asked = { ...scene, ...said };
  const rule = rules.find(({ when, unless }) => when(asked) && !unless?.(asked));
  return rule ? { scope: rule.scope(asked), own: !rule.afar, rule: rule.name } : { scope: null, own: false, rule: null };
}

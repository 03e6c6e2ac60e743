import type { NamedRule, RuleFamily } from '../../language/rule.ts';
import { comparatorOf, type ComparatorRule, comparatorRules } from './comparator.ts';
import { modeOf, type ModeRule, modeRules } from './mode.ts';
import { measureOf } from './measure.ts';
import { scopeOf, type ScopeRule, scopeRules, type ScopeScene } from './scope.ts';
import { type Shelf, showNumber, type ShownNumber } from './shown.ts';

/** A family whose rules look at a number: `decide` names the rule that these rules read it by, `asks` what a rule's conditions look at. */
function familyOf<R extends NamedRule & { when: (asked: A) => boolean; unless?: (asked: A) => boolean }, A>(
  shelf: Shelf,
  family: string,
  rules: readonly R[],
  asks: (shown: ShownNumber) => A,
  decide: (shown: ShownNumber, rules: readonly R[]) => string | null,
): RuleFamily<R> {
  return {
    family,
    rules,
    decide: (example, some) => decide(showNumber(shelf, example), some),
    takes: (example, { when, unless }) => {
      const asked = asks(showNumber(shelf, example));
      return { when: when(asked), unless: unless?.(asked) ?? false };
    },
  };
}

/** The families of rules by which the fields of a figure are read, ready for examples with these vocabularies. */
export function fieldFamilies(shelf: Shelf): RuleFamily[] {
  return [
    familyOf<ComparatorRule, ShownNumber['scene']>(
      shelf,
      'comparator',
      comparatorRules,
      ({ scene }) => scene,
      ({ scene }, rules) => comparatorOf(scene, rules).rule,
    ),
    familyOf(
      shelf,
      'mode',
      modeRules,
      ({ scene, handed }) => ({ ...scene, inherited: handed?.mode ?? null }),
      ({ scene, handed }, rules: readonly ModeRule[]) => modeOf(scene, handed?.mode ?? null, rules).rule,
    ),
    familyOf(
      shelf,
      'scope',
      scopeRules,
      (shown) => ({ ...shown.scene, ...saidOf(shown) }),
      (shown, rules: readonly ScopeRule[]) => scopeOf(shown.scene, saidOf(shown), rules).rule,
    ),
  ];
}

/** What a number's clause and its plan say of its scope. */
function saidOf({ scene, handed, known }: ShownNumber): Pick<ScopeScene, 'named' | 'subject' | 'whole'> {
  const { scope, subject } = measureOf(scene, handed?.carried ?? null);
  return { named: scope, subject, whole: known.scope };
}

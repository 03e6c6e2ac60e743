import { type Example, plainExample } from '../../language/example.ts';
import type { NamedRule, RuleFamily } from '../../language/rule.ts';
import { cellModeOf, type CellModeRule, cellModeRules, type CellScene } from './table/cell-mode.ts';
import { comparatorOf, type ComparatorRule, comparatorRules } from './clause/comparator.ts';
import { type DateAt, type DateRule, dateRules, roleOf } from './clause/date/date-role.ts';
import { governs, type HedgeAt, type HedgeRule, hedgeRules, hedgesBefore } from './clause/hedge.ts';
import { measureOf, type MeasureRule, type MeasureScene } from './clause/measure.ts';
import { measureRules } from './clause/measure-rules.ts';
import { measureScene } from './clause/measure-scene.ts';
import { modeOf, type ModeRule, modeRules, type ModeScene } from './clause/mode.ts';
import type { Period } from './clause/date/period.ts';
import { relativeDates, type RelativeRule, relativeRules } from './clause/date/relative-date.ts';
import type { Scene } from './clause/scene.ts';
import { scopeOf, type ScopeRule, scopeRules, type ScopeScene } from './clause/scope/scope-of.ts';
import { type Shelf, showCell, showDate, showNumber, type ShownNumber } from './shown.ts';
import { subjectRules } from './clause/subject/subject-rules.ts';
import { subjectOf, type SubjectRule, type SubjectScene } from './clause/subject/subject-of.ts';
import { wholeOf } from './clause/subject/whole.ts';
import { yearOf, type YearRule, yearRules, type YearScene } from './clause/year.ts';

/** A rule that looks at one thing, with its guard. */
interface Asking<A> extends NamedRule {
  when: (asked: A) => boolean;
  unless?: (asked: A) => boolean;
}

/** A family whose rules look at one thing that an example shows; `decide` names the one of some rules that tells. */
function familyOf<A, R extends Asking<A>>(
  family: string,
  rules: readonly R[],
  show: (example: Example) => A,
  decide: (asked: A, rules: readonly R[]) => string | null,
): RuleFamily<R> {
  return {
    family,
    rules,
    decide: (example, some) => decide(show(example), some),
    takes: (example, { when, unless }) => ({ when: when(show(example)), unless: unless?.(show(example)) ?? false }),
  };
}

/** A number's scene with what its clause and its plan say of its scope. */
function scopeScene({ scene, handed, known }: ShownNumber): ScopeScene {
  const { scope, subject, measure } = measureOf(scene, handed?.carried ?? null);
  return { ...scene, named: scope, subject, measure, whole: known.scope };
}

/** The hedge nearest before a number. Throws where there is none. */
function lastHedge(scene: Scene): HedgeAt {
  const last = hedgesBefore(scene).at(-1);
  if (!last) throw new Error(`"${scene.text}" has no hedge before its number.`);
  return last;
}

const measuredScene = ({ scene, handed }: ShownNumber): MeasureScene => measureScene(scene, handed?.carried ?? null);

function subjectScene({ scene, handed, known }: ShownNumber): SubjectScene {
  const carried = handed?.carried ?? null;
  const { measure, scope } = measureOf(scene, carried);
  return { ...scene, measure, named: scope, carried, whole: wholeOf(scene, carried, handed?.whole ?? null), sectors: known.sectors };
}

const modeScene = ({ scene, handed }: ShownNumber): ModeScene => ({ ...scene, inherited: handed?.mode ?? null });

const yearScene = (shown: ShownNumber): YearScene => ({
  ...shown.scene,
  mode: modeOf(shown.scene, shown.handed?.mode ?? null).mode,
  goalYear: shown.known.to,
  yearly: shown.known.yearly,
});

/** A text is asked in the first year of a plan for five. */
const firstYear: Period = { from: 2021, to: 2025 };

/** The rule that reads what an example marks as words of time, with these rules only. */
function relativeAt(example: Example, rules: readonly RelativeRule[]): string | null {
  const { text, start, end } = plainExample(example);
  return relativeDates(text, firstYear, rules).find(({ at }) => at.start === start && at.end === end)?.rule ?? null;
}

const relativeFamily: RuleFamily<RelativeRule> = {
  family: 'relative date',
  rules: relativeRules,
  decide: relativeAt,
  takes: (example, rule) => ({ when: relativeAt(example, [rule]) !== null, unless: false }),
};

/** The families of rules by which the fields of a figure are read, ready for examples with these vocabularies. */
export function fieldFamilies(shelf: Shelf): RuleFamily[] {
  const number = (example: Example): Scene => showNumber(shelf, example).scene;
  const shown = (example: Example): ShownNumber => showNumber(shelf, example);
  return [
    familyOf<Scene, ComparatorRule>('comparator', comparatorRules, number, (scene, rules) => comparatorOf(scene, rules).rule),
    familyOf<ModeScene, ModeRule>(
      'mode',
      modeRules,
      (example) => modeScene(shown(example)),
      (scene, rules) => modeOf(scene, scene.inherited, rules).rule,
    ),
    familyOf<ScopeScene, ScopeRule>(
      'scope',
      scopeRules,
      (example) => scopeScene(shown(example)),
      (scene, rules) => scopeOf(scene, scene, rules).rule,
    ),
    familyOf<MeasureScene, MeasureRule>(
      'measure',
      measureRules,
      (example) => measuredScene(shown(example)),
      (scene, rules) => measureOf(scene, scene.carried, rules).rule,
    ),
    familyOf<SubjectScene, SubjectRule>(
      'subject',
      subjectRules,
      (example) => subjectScene(shown(example)),
      (scene, rules) => subjectOf(scene, scene, rules).rule,
    ),
    familyOf<CellScene, CellModeRule>('cell-mode', cellModeRules, showCell, (cell, rules) => cellModeOf(cell, rules).rule),
    familyOf<DateAt, DateRule>(
      'date',
      dateRules,
      (example) => showDate(shelf, example),
      (date, rules) => roleOf(date, rules)?.name ?? null,
    ),
    relativeFamily,
    familyOf<YearScene, YearRule>(
      'year',
      yearRules,
      (example) => yearScene(shown(example)),
      (scene, rules) => yearOf(scene, scene, rules).rule,
    ),
    familyOf<HedgeAt, HedgeRule>(
      'hedge',
      hedgeRules,
      (example) => lastHedge(number(example)),
      (hedge, rules) => governs(hedge, rules),
    ),
  ];
}

import type { SeedPoint } from '../../model/offset.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { ReadQuantity } from '../../model/target.ts';
import type { Indicator, Sector } from '../../model/vocabulary.ts';
import type { Unit } from '../../model/measuring-unit.ts';
import { visible } from '../read/source/layout.ts';
import { slice } from '../read/source/passage.ts';
import { spanOf } from '../read/text.ts';
import type { ReadBlock } from '../read/walk.ts';
import { indexIndicators } from './clause/indicator.ts';
import { isYearly, periodOf } from './clause/date/period.ts';
import { goalYears, pastPeriods } from './division-years.ts';
import { type Placed, placeNumbers, type PlanText } from './place-numbers.ts';
import { quoteOf } from './stated/quote.ts';
import { cellWords, type Handed, type Known, readingOf, type Words } from './reading.ts';
import { datingPeriod } from './report-turn.ts';
import { type Restated, restate } from './restate.ts';
import { nation, nationScope, planScope, titleScope } from './clause/scope/territory-rules.ts';
import { indexSectors } from './clause/sector.ts';
import { squeeze } from './numbers/squeeze.ts';
import { unreadNumerals } from './unread.ts';
import { indexUnits } from '../../language/numbers/units.ts';

/** The vocabularies that finding needs. */
export interface FindWords {
  units: readonly Unit[];
  indicators: readonly Indicator[];
  sectors: readonly Sector[];
}

/** A line of the ledger: targets and baselines carry their reading. */
export type LedgerEntry = Quantity | ReadQuantity;

/** The targets and baselines among the lines of a ledger. */
export const figuresOf = (quantities: readonly LedgerEntry[]): ReadQuantity[] => quantities.filter((entry) => 'measure' in entry);

/** One plan's ledger. */
export interface Ledger {
  quantities: LedgerEntry[];
  /** Printed units that vocabularies/units.yml lacks, each with the places it stands at. */
  unseenUnits: { unit: string; at: SeedPoint[] }[];
  /** Numerals that are read as no number and explained by no word, each with the places it stands at. */
  unread: { text: string; at: SeedPoint[] }[];
}

/** What a plan is about: its whole nation, its whole territory by its own words, or nothing that it says. */
function scopeOf(plan: PlanText, title: string, text: string): string | null {
  if (plan.whole === nation) return nation;
  return planScope(text) ?? plan.whole ?? titleScope(title) ?? (plan.title ? null : nationScope(text));
}

/** Every numeric expression of a plan in the order of its text. Cost: linear in the plan. */
export function findLedger(plan: PlanText, words: FindWords): Ledger {
  const text = squeeze(plan.seed.text).text;
  const title = squeeze(plan.title ?? plan.seed.text.split('\n', 1)[0]).text;
  const period = datingPeriod(title, plan.period ?? periodOf(`${title}\n${text}`));
  const scope = scopeOf(plan, title, text);
  const units = indexUnits(words.units);
  const placed = placeNumbers(plan, { title, period, units, isNational: scope === nation });
  const known: Known = {
    sectors: indexSectors(words.sectors),
    indicators: indexIndicators(words.indicators),
    scope,
    goalYears: goalYears(placed),
    pastPeriods: pastPeriods(placed),
    to: period.to,
    yearly: isYearly(period),
  };
  return { ...assemble(plan, readAll(placed, known)), unread: unreadNumerals(plan.seed, plan.blocks, units, placed) };
}

function readAll(placed: readonly Placed[], known: Known): Placed[] {
  let handed: Handed | null = null;
  let block: ReadBlock | null = null;
  const read = placed.map((entry): Placed => {
    if (entry.block !== block) handed = null;
    block = entry.block;
    const { scene, kind, cell } = entry.found;
    if (cell) return { ...entry, words: cellWords(cell, known) };
    if (!scene || (kind !== 'target' && kind !== 'baseline')) return entry;
    const result = readingOf(kind === 'baseline' && scene.time.tense === 'open' ? { ...scene, past: true } : scene, known, handed);
    handed = result.handed;
    return { ...entry, words: result.words, state: result.state };
  });
  const years = restate(
    read.map(({ block: { page, id }, words, found, goals }) => ({
      page,
      block: id,
      words: found.kind === 'target' ? words : null,
      inGoals: goals !== null,
    })),
  );
  return read.map((entry, i) => ({ ...entry, words: entry.words && dated(entry.words, entry.state, years[i]) }));
}

/** A reading with the year that it takes from another figure. */
const dated = (words: Words, state: Placed['state'], taken: Restated | null): Words =>
  taken && state
    ? {
        ...words,
        year: taken.year,
        when: taken.when,
        stated: state({ at: null, words: taken.when, own: false }),
        inferred: [...words.inferred, 'year'],
        yearFrom: taken.block,
        rules: { ...words.rules, year: taken.rule },
      }
    : words;

function assemble({ id, seed }: PlanText, placed: readonly Placed[]): Omit<Ledger, 'unread'> {
  const unseen = new Map<string, SeedPoint[]>();
  const quantities: LedgerEntry[] = [];
  for (const { block, passage, text, range, at, found, words } of placed) {
    const part = slice(passage, found.start, found.end);
    const position = spanOf(seed, part);
    const measured = found.scene?.measured;
    if (measured?.dimension === 'unseen') {
      const at = unseen.get(measured.unit) ?? [];
      at.push(position.start);
      unseen.set(measured.unit, at);
    }
    const entry: Quantity = {
      id: `${id}/${position.start}`,
      plan: id,
      block: block.id,
      position,
      at,
      text: visible(text.slice(...range)),
      kind: found.kind,
      rule: found.rule,
    };
    if (!words || (found.kind !== 'target' && found.kind !== 'baseline')) {
      quantities.push(entry);
      continue;
    }
    // Where no words say what is measured the number's own stand: no target is without a name.
    const reading = { ...words, about: words.about || entry.text, measure: words.measure || entry.text, quote: quoteOf(text, ...range) };
    quantities.push({ ...entry, kind: found.kind, ...reading, status: 'extracted' });
  }
  return { quantities, unseenUnits: [...unseen].map(([unit, at]) => ({ unit, at })) };
}

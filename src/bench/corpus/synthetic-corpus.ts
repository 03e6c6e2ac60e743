import type { Period, Place, PlanRecord } from '../../model/plan.ts';
import { type Base, type BaseText, baseOf, type Filling, filled } from './base.ts';
import { type Outset, outsetsOf, provincesOf } from './outset.ts';
import { otherYears, shiftOf } from './other-numbers.ts';
import { syntheticPlaces } from './invented-places.ts';
import { syntheticText } from './other-text.ts';
import { type Lexicon, lexiconOf } from './replaced-words.ts';

/** A synthetic plan: its record, but for the hash of its text, and the text. */
export interface SyntheticPlan {
  record: Omit<PlanRecord, 'sha256'>;
  text: string;
}

/** What a synthetic corpus is made from: real texts, the words by which they are read, the names of at least three fields, and words that stay. */
export interface Origin {
  texts: readonly BaseText[];
  words: Parameters<typeof lexiconOf>[1];
  fields: readonly string[];
  kept: readonly string[];
}

/** A corpus of so many plans; they are made one after the other, as they are asked for. Throws where the country has not enough provinces. */
export function syntheticCorpus(
  count: number,
  { texts, words, fields, kept }: Origin,
): { places: Place[]; plans: Iterable<SyntheticPlan> } {
  const provinces = syntheticPlaces(provincesOf(count), (word) => texts.some(({ text }) => text.includes(word)));
  const bases = texts.map(baseOf);
  const lexicon = lexiconOf(
    bases.flatMap(({ lines }) => lines),
    words,
    kept,
  );
  const outsets = outsetsOf(count, provinces, texts.length);
  return {
    places: provinces.flatMap(({ province, cities }) => [province, ...cities]),
    plans: plansOf(outsets, bases, lexicon, fields),
  };
}

function* plansOf(
  outsets: readonly Outset[],
  bases: readonly Base[],
  lexicon: Lexicon,
  fields: readonly string[],
): Generator<SyntheticPlan> {
  for (const plan of outsets) {
    const base = bases[plan.base];
    const field = fields[plan.field];
    const period = laterPeriod(base.period, shiftOf(base.period, plan.period));
    const filling = fillingOf(plan, base, field, period);
    yield { record: recordOf(plan, base, { field, period, title: filling.title }), text: syntheticText(plan, bases, lexicon, filling) };
  }
}

const laterPeriod = ({ from, to }: Period, years: number): Period => ({ from: from + years, to: to + years });

/** What this plan has where its base has signs. A plan's title names its years, since its place may have one for others. */
function fillingOf({ place, parent, period: own }: Outset, base: Base, field: string, period: Period): Filling {
  const around = parent ?? place;
  const names = { name: place.name, shortName: place.shortName, parent: around.name, parentShort: around.shortName, field, title: '' };
  const title = filled(otherYears(base.title, shiftOf(base.period, own)), names);
  return { ...names, title: `${title}（${period.from}—${period.to}年）` };
}

function recordOf(
  { id, place }: Outset,
  { record: { planType, covers, title: source } }: Base,
  { field, period, title }: { field: string; period: Period; title: string },
): SyntheticPlan['record'] {
  const unknown = { value: null, from: 'unknown' } as const;
  return {
    id,
    file: `${id}.txt`,
    shortTitle: `${field}${planType}（${period.from}—${period.to}）`,
    place: place.id,
    planType,
    field,
    covers,
    title: { value: title, from: source.from },
    issuer: { value: `${place.name}人民政府`, from: 'editorial' },
    documentNumber: unknown,
    issued: { value: `${period.from}-03-01`, from: 'editorial' },
    period: { value: period, from: 'editorial' },
    attachments: [],
    textSource: null,
    checkedAgainst: null,
  };
}

import { type Form, formsOf, stands } from '../forms.ts';
import { type Alias, hasAlias, type Hit, type Why } from '../match.ts';
import { plain } from '../normalise.ts';
import type { Block, Page } from '../pages.ts';
import type { Filters, Source, Unit } from '../source.ts';
import type { Part, Reading } from './question-reading.ts';
import { type KnownEntry, printedNames } from './vocabulary.ts';

/** So many records are read for a place and a thing where reading costs a download. */
const most = 10;

/** A thing that passages are to speak of: as typed, and by its other names. */
interface Thing {
  typed: string;
  forms: Form[];
  aliases: Alias[];
}

/** A place that passages are to speak of: its names, and the plans that it issued. */
interface Place {
  names: Form[];
  plans: readonly string[];
}

function thingOf({ text, quoted, entries = [] }: Part): Thing {
  const aliases = entries.flatMap((entry) =>
    printedNames(entry, text).map((as): Alias => ({ typed: text, as, plain: plain(as), not: (entry.not ?? []).map(plain) })),
  );
  return {
    typed: text,
    forms: quoted ? [{ text, kind: 'typed' }] : formsOf(text),
    aliases: aliases.filter((alias) => alias.plain !== text),
  };
}

/** How a plan begins to say what it rests on: 依据…，制定本规划. */
const basis: KnownEntry = { id: 'basis', names: ['制定本', '编制本'] };

const asThing = (part: Part): Part => (part.rule === '依据' ? { ...part, kind: 'thing', text: '制定本', entries: [basis] } : part);

/** The things of a question: what vocabularies know, quotations, what its plans rest on, and of words set side by side the others too. */
export function thingsOf({ parts: read, isSentence }: Reading): Part[] {
  const parts = read.map(asThing);
  const known = parts.filter(({ kind, quoted }) => kind === 'thing' || quoted);
  const words = parts.filter(({ kind, quoted }) => kind === 'words' && !quoted);
  return isSentence && known.length > 0 ? known : parts.filter((part) => known.includes(part) || words.includes(part));
}

/** How a block speaks of a thing; null where it doesn't. */
function foundIn({ plain: text }: Block, { typed, forms, aliases }: Thing): { mark: Form; why: Why | null } | null {
  const form = forms.find((each) => stands(each, text));
  if (form) return { mark: form, why: form.kind === 'number' ? { kind: 'number', as: form.text } : null };
  const alias = aliases.find((each) => hasAlias(text, each));
  return alias ? { mark: { text: alias.plain, kind: 'typed' }, why: { kind: 'alias', typed, as: alias.as } } : null;
}

function hitOn(page: Page, block: Block, things: readonly Thing[], places: readonly Place[]): Hit | null {
  const found = things.map((thing) => foundIn(block, thing));
  const marks = found.flatMap((each) => each?.mark ?? []);
  if (marks.length < things.length) return null;
  const why = found.find((each) => each?.why)?.why ?? null;
  if (places.some(({ plans }) => plans.includes(page.plan))) return { page, block, tier: 'own', why, marks };
  const said = places.flatMap(({ names }) => names).find((name) => stands(name, block.plain));
  return said ? { page, block, tier: 'others', why, marks: [...marks, said] } : null;
}

/** The units that hold one of some words. */
async function unitsWith(words: readonly string[], source: Source, filters: Filters = {}): Promise<Map<string, Unit>> {
  const held = await Promise.all(words.map((word) => source.holding(word, filters)));
  return new Map(held.flatMap(({ units }) => units.map((unit) => [unit.id, unit])));
}

/** The units that are in each of some sets, in the order of the first. */
const inEach = ([first, ...rest]: readonly ReadonlyMap<string, Unit>[]): Unit[] =>
  [...(first?.values() ?? [])].filter(({ id }) => rest.every((each) => each.has(id)));

/** The units in which a place may be said to have some things, in their order, but those of its own plans first: others have to print its name. */
async function unitsOf(places: readonly Place[], things: readonly Thing[], source: Source): Promise<Unit[]> {
  const words = things.map(({ forms, aliases }) => [...forms.map(({ text }) => text), ...aliases.map((alias) => alias.plain)]);
  const having = async (filters: Filters): Promise<Unit[]> =>
    inEach(await Promise.all(words.map((each) => unitsWith(each, source, filters))));
  const own = await Promise.all(places.flatMap(({ plans }) => plans.map((plan) => having({ plan }))));
  const ids = new Set(own.flat().map(({ id }) => id));
  const named = await unitsWith([...new Set(places.flatMap(({ names }) => names.map(({ text }) => text)))], source);
  const all = await having({});
  return [...all.filter(({ id }) => ids.has(id)), ...all.filter(({ id }) => !ids.has(id) && named.has(id))];
}

/**
 * What a place's own plans say of a thing, which needn't print the place's name, then what other plans say of it there. Null where a
 * question does not name both.
 */
export async function placePassages(reading: Reading, source: Source): Promise<Hit[] | null> {
  const places = reading.parts
    .filter(({ kind }) => kind === 'place' || kind === 'plan')
    .map(({ kind, text, entries = [] }) => ({
      names:
        kind === 'place'
          ? [text, ...entries.flatMap(({ names }) => names.map(plain))].map((name): Form => ({ text: name, kind: 'typed' }))
          : [],
      plans: entries.flatMap(({ plans = [] }) => plans),
    }));
  const things = thingsOf(reading).map(thingOf);
  if (places.length === 0 || things.length === 0) return null;
  const units = await unitsOf(places, things, source);
  const pages = await Promise.all(units.slice(0, source.isWhole ? units.length : most).map((unit) => unit.open()));
  const hits = pages.flatMap((page) => page.blocks.flatMap((block) => hitOn(page, block, things, places) ?? []));
  return [...hits.filter(({ tier }) => tier === 'own'), ...hits.filter(({ tier }) => tier === 'others')];
}

import { type Form, placesIn, stands } from './forms.ts';
import { plain } from './normalise.ts';
import { type Block, type Page, readingOf } from './pages.ts';

/** How a block is found: in a place's own plans (own) or where others speak of it (others), or by the words alone. */
export type Tier = 'own' | 'others' | 'exact' | 'all' | 'related';

/** Why a block is listed that hasn't got the typed characters as they are. */
export type Why =
  | { kind: 'number'; as: string }
  | { kind: 'reading'; sic: string; corr: string }
  | { kind: 'alias'; typed: string; as: string }
  | { kind: 'part' };

/** A block in which something was found. */
export interface Hit {
  page: Page;
  block: Block;
  tier: Tier;
  why: Why | null;
  /** What to mark in it, as plain texts. */
  marks: Form[];
}

/** What a block is asked for: the phrases that make it exact, the words that must all be there in some form. */
export interface Asked {
  exact: readonly string[];
  words: readonly (readonly Form[])[];
}

const typed = (text: string): Form => ({ text, kind: 'typed' });

/** Where a word stands in a block: as printed before mended, as typed before another way of writing its number. */
function findWord(block: Block, forms: readonly Form[]): { form: Form; mended: boolean } | null {
  const printed = forms.find((form) => stands(form, block.plain));
  if (printed) return { form: printed, mended: false };
  const mended = block.mended === block.plain ? undefined : forms.find((form) => stands(form, block.mended));
  return mended ? { form: mended, mended: true } : null;
}

/** The misprints on whose mending a word rests; the block's first where that can't be told. */
function readingFor(block: Block, form: Form): { sic: string; corr: string } {
  const all = (block.readings ?? []).map(([from, to, corr]) => ({ sic: readingOf(block).slice(from, to), corr }));
  return (
    all.find(({ corr }) => form.text.includes(plain(corr)) || plain(corr).includes(form.text)) ?? all[0] ?? { sic: '', corr: form.text }
  );
}

/** What a block is to a question, by itself; null where not every word is in it. */
export function matchBlock(page: Page, block: Block, { exact, words }: Asked): Hit | null {
  if (exact.every((phrase) => block.plain.includes(phrase))) {
    return { page, block, tier: 'exact', why: null, marks: exact.map(typed) };
  }
  if (words.length === 0) return null;
  const marks: Form[] = [];
  let why: Why | null = null;
  for (const forms of words) {
    const found = findWord(block, forms);
    if (!found) return null;
    if (found.mended) {
      const reading = readingFor(block, found.form);
      why ??= { kind: 'reading', ...reading };
      marks.push(typed(plain(reading.sic)));
    } else {
      if (found.form.kind === 'number') why ??= { kind: 'number', as: found.form.text };
      marks.push(found.form);
    }
  }
  return { page, block, tier: 'all', why, marks };
}

/** Another name of a topic: its hits inside one of the look-alikes don't count. */
export interface Alias {
  typed: string;
  as: string;
  plain: string;
  not: readonly string[];
}

const latin = /[a-z0-9]/;

/** True where a name that begins or ends with a Latin letter or digit is cut out of a longer one (VR in MVR). */
const isCut = (text: string, name: string, at: number): boolean =>
  (latin.test(name[0] ?? '') && latin.test(text[at - 1] ?? '')) ||
  (latin.test(name.at(-1) ?? '') && latin.test(text[at + name.length] ?? ''));

/** True where another name stands outside its look-alikes, as a whole word where it is Latin: as topics are found everywhere. */
export function hasAlias(text: string, { plain: name, not }: Alias): boolean {
  const inside = (at: number): boolean =>
    not.some((word) => placesIn(typed(word), text).some((from) => from <= at && at + name.length <= from + word.length));
  return placesIn(typed(name), text).some((at) => !inside(at) && !isCut(text, name, at));
}

/** A block as found by another name of what was asked; null where it has none. */
export function matchAlias(page: Page, block: Block, aliases: readonly Alias[]): Hit | null {
  const alias = aliases.find((each) => hasAlias(block.plain, each));
  return alias
    ? { page, block, tier: 'related', why: { kind: 'alias', typed: alias.typed, as: alias.as }, marks: [typed(alias.plain)] }
    : null;
}

import { plain } from '../normalise.ts';
import type { Part, Reading } from './question-reading.ts';
import { kindOf, type KnownEntry } from './vocabulary.ts';

/** Shorter names are found as they are, or not at all. */
const shortest = 8;
/** So much of a name has to stand in a question. */
const enough = 0.7;

const pairsOf = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));

/** How many pairs of characters of a name stand in a question, and how much of the name that is. */
interface Shared {
  pairs: number;
  share: number;
}

const byShared = (a: Shared, b: Shared): number => b.pairs - a.pairs || b.share - a.share;

/** What a question shares with each name of an indicator of which enough stands there, its end too: that says what is measured (比重, 能耗). */
const sharedWith = ({ names }: KnownEntry, asked: ReadonlySet<string>): Shared[] =>
  names
    .map(plain)
    .filter((name) => name.length >= shortest && asked.has(name.slice(-2)))
    .map((name) => {
      const own = pairsOf(name);
      const pairs = [...own].filter((pair) => asked.has(pair)).length;
      return { pairs, share: pairs / own.size };
    })
    .filter(({ share }) => share >= enough)
    .toSorted(byShared);

/** The indicator whose name stands in a question but for some of its words (研发经费占…比重 for 研发经费投入占…比重); null where none does, or two alike. */
export function nearIndicator(text: string, entries: readonly KnownEntry[]): KnownEntry | null {
  const asked = pairsOf(text);
  const [first, second] = entries
    .filter((entry) => kindOf(entry) === 'indicator')
    .flatMap((entry) =>
      sharedWith(entry, asked)
        .slice(0, 1)
        .map((shared) => ({ entry, ...shared })),
    )
    .toSorted(byShared);
  if (first === undefined) return null;
  return second !== undefined && byShared(first, second) === 0 ? null : first.entry;
}

/** A question whose words nearly name an indicator, as if they named it; any other as it is. */
export function withNearIndicator(reading: Reading, entries: readonly KnownEntry[]): Reading {
  const { parts, joined } = reading;
  const near = parts.some(({ kind, quoted }) => kind === 'words' && !quoted) ? nearIndicator(plain(joined), entries) : null;
  if (near === null || parts.some(({ entries: own = [] }) => own.includes(near))) return reading;
  const isOwn = (text: string): boolean => near.names.some((name) => plain(name).includes(text));
  const rest = parts.filter(({ kind, text }) => kind !== 'words' && kind !== 'thing' && !(kind === 'figure' && isOwn(text)));
  const named: Part = { kind: 'thing', text: plain(near.names[0]), word: 0, entries: [near] };
  return { ...reading, parts: [...rest, named] };
}

import { plain, plainNames } from '../normalise.ts';
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

/** The words of a question as names of indicators have them: without what says nothing, and shares under their own word. */
const namedBy = (parts: readonly Part[]): string =>
  plain(
    parts
      .filter(({ rule }) => rule !== '虚词')
      .map(({ rule, text }) => (rule === '几成' ? share : text))
      .join('')
      .replace(/比例|份额|占比/g, share),
  );

const share = '比重';
/** A shorter word stands in many names. */
const shortestInside = 5;

/** The indicator in whose name a word that nothing else knows stands (二氧化碳排放 for 单位工业增加值二氧化碳排放量); null where in none, or in several. */
function holdingIndicator(parts: readonly Part[], entries: readonly KnownEntry[]): KnownEntry | null {
  const words = parts.filter(({ kind, quoted, text }) => kind === 'words' && !quoted && text.length >= shortestInside);
  const holding = entries.filter(
    (entry) => kindOf(entry) === 'indicator' && words.some(({ text }) => plainNames(entry.names).some((name) => name.includes(text))),
  );
  return holding.length === 1 ? (holding[0] ?? null) : null;
}

/** A question whose words nearly name an indicator, as if they named it; any other as it is. */
export function withNearIndicator(reading: Reading, entries: readonly KnownEntry[]): Reading {
  const { parts, joined } = reading;
  const isLeft = parts.some(({ kind, quoted }) => kind === 'words' && !quoted);
  const near = isLeft
    ? (nearIndicator(plain(joined), entries) ?? nearIndicator(namedBy(parts), entries) ?? holdingIndicator(parts, entries))
    : null;
  if (near === null || parts.some(({ entries: own = [] }) => own.includes(near))) return reading;
  const isOwn = (text: string): boolean => near.names.some((name) => plain(name).includes(text));
  const rest = parts.filter(({ kind, text }) => kind !== 'words' && kind !== 'thing' && !(kind === 'figure' && isOwn(text)));
  const named: Part = { kind: 'thing', text: plain(near.names[0]), word: 0, entries: [near] };
  return { ...reading, parts: [...rest, named] };
}

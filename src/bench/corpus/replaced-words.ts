import { adverbs } from '../../language/adverbs.ts';
import { boundsAfter, boundsBefore } from '../../language/bounds.ts';
import { anyOf } from '../../language/pattern.ts';
import { wholes } from '../../language/territory.ts';
import { numberVerbs } from '../../language/verbs.ts';
import type { Words } from '../../pipeline/vocabulary.ts';
import { draw } from './draw.ts';

/** What words of a text may be replaced with, by their length; a word stands as often as the texts have it. */
interface Pools {
  plain: ReadonlyMap<number, readonly string[]>;
  named: ReadonlyMap<number, readonly string[]>;
}

/** A piece of a line: what stays, what is a word of its own, or the name of a topic, measure or sector. */
export interface Piece {
  kind: 'fixed' | 'plain' | 'named';
  text: string;
}

/** How lines are cut into pieces, and the words of all lines together. */
export interface Lexicon {
  pieces: (line: string) => readonly Piece[];
  pools: Pools;
}

type Worded = Pick<Words, 'topics' | 'measures' | 'sectors' | 'indicators'>;

const namesOf = (entries: readonly { zh: string; aliases: readonly string[] }[]): string[] =>
  entries.flatMap(({ zh: name, aliases }) => [name, ...aliases]);
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const numerals = /[〇零一二两三四五六七八九十百千万亿几半倍年月日]/;

/** The words of some lines: those that numbers are read by stay, names stay names, every other one may be replaced. */
export function lexiconOf(lines: Iterable<string>, { topics, measures, sectors, indicators }: Worded, kept: readonly string[]): Lexicon {
  const named = new Set(namesOf([...topics, ...measures, ...sectors]).filter((word) => word.length > 1));
  const fixed = new Set([
    ...[...kept, ...namesOf(indicators), ...numberVerbs, ...Object.keys(adverbs), ...Object.keys(wholes)],
    ...[...boundsBefore, ...boundsAfter].map(({ word }) => word),
  ]);
  const longest = [...new Set([...fixed, ...named])].filter((word) => word !== '').sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const known = new RegExp(`(${anyOf(longest.map(escaped))})`, 'u');
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const cut = (line: string): Piece[] =>
    line.split(known).flatMap((part, i): Piece[] => {
      // A name of letters is as wide as half as many characters, and boxes must keep their width.
      if (i % 2 === 1) return [{ kind: fixed.has(part) || !isHan(part) ? 'fixed' : 'named', text: part }];
      return Array.from(segmenter.segment(part), ({ segment }): Piece => ({ kind: isPlain(segment) ? 'plain' : 'fixed', text: segment }));
    });
  const pieces = new Map([...new Set(lines)].map((line) => [line, cut(line)]));
  const pool = (kind: Piece['kind']): ReadonlyMap<number, readonly string[]> =>
    Map.groupBy(
      [...pieces.values()].flatMap((each) => each.flatMap((piece) => (piece.kind === kind ? piece.text : []))),
      ({ length }) => length,
    );
  return { pieces: (line) => pieces.get(line) ?? cut(line), pools: { plain: pool('plain'), named: pool('named') } };
}

const isHan = (word: string): boolean => /^\p{Script=Han}+$/u.test(word);
const isPlain = (word: string): boolean => word.length > 1 && isHan(word) && !numerals.test(word);

/** Of a hundred names so many stay what they are: plans of one field speak of much the same things. */
const keptNames = 20;

/** A line in other words, each word of one key always in the same; it is as long as before. */
export const otherWords = (line: string, { pieces, pools }: Lexicon, key: string): string =>
  pieces(line)
    .map(({ kind, text }) => {
      if (kind === 'fixed' || (kind === 'named' && draw(100, key, text, 'kept') < keptNames)) return text;
      const words = pools[kind].get(text.length) ?? [text];
      return words[draw(words.length, key, text)];
    })
    .join('');

/** A line whose longer lists have what stands between their first and last thing in another order. */
export const otherOrder = (line: string, key: string): string =>
  line.replace(/[^，。；：、]+(?:、[^，。；：、]+){3,}/g, (list) => {
    const [first, ...others] = list.split('、');
    const last = others.splice(-1);
    const drawn = others.toSorted((a, b) => draw(1e9, key, a) - draw(1e9, key, b));
    return [first, ...drawn, ...last].join('、');
  });

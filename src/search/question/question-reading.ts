import { findFigure, type AskedUnits, type Figure } from '../asked-figure.ts';
import { readQuery } from '../query.ts';
import { asks, cutKeyword, cutSentence, type Stretch } from './cut-words.ts';
import { joinNumbers } from './join-numbers.ts';
import { kindOf, type KnownEntry, type Lexicon, namedIn } from './vocabulary.ts';

/** What was understood of a stretch of a question: a number, a year, entries of the vocabularies, words that ask, or words. */
export type PartKind = 'words' | 'figure' | 'year' | 'place' | 'plan' | 'thing' | 'ask' | 'want' | 'change' | 'idle';

/** A stretch of a question, and what was understood of it. */
export interface Part {
  kind: PartKind;
  /** As plain text; of a year its four digits. */
  text: string;
  /** In which of the question's words it stands. */
  word: number;
  quoted?: boolean;
  figure?: Figure;
  year?: number;
  entries?: KnownEntry[];
  /** The name of the rule that took it. */
  rule?: string;
}

/** A question as it was understood. */
export interface Reading {
  parts: Part[];
  /** True where it asks in a sentence; false for words set side by side. */
  isSentence: boolean;
  /** What was typed, with numbers and units joined that stood apart. */
  joined: string;
}

/**
 * Reads a question: place, thing, year, quantity and what is asked, by the vocabularies and rules; what none knows is words. `fused`: words
 * typed in one that no text prints so, whose names are read one by one (茶州红茶).
 */
export function readQuestion(typed: string, lexicon: Lexicon, units: AskedUnits, fused: ReadonlySet<string> = new Set()): Reading {
  const joined = joinNumbers(typed, units);
  const words = readQuery(joined).parts;
  const isSentence = words.some(({ quoted, plain }) => !quoted && asks(withoutNames(plain, lexicon)));
  const parts = words.flatMap(({ plain, quoted }, word): Part[] =>
    quoted
      ? [{ kind: 'words', text: plain, word, quoted }]
      : readWord(plain, lexicon, units, isSentence || fused.has(plain)).map((part) => ({ ...part, word })),
  );
  return { parts, isSentence, joined };
}

/** The words of a question that nothing takes and that hold names: where no text prints one as a whole, it is fused. */
export const mayBeFused = ({ parts }: Reading, lexicon: Lexicon): string[] =>
  parts.flatMap(({ kind, text, quoted }) => (kind === 'words' && !quoted && namedIn(lexicon, text).length > 0 ? [text] : []));

type Cut = Omit<Part, 'word'>;

/** What is left of a word beside the names in it: 多少 in a firm's name asks nothing. */
function withoutNames(text: string, lexicon: Lexicon): string {
  return namedIn(lexicon, text).reduceRight((rest, { at, length }) => `${rest.slice(0, at)} ${rest.slice(at + length)}`, text);
}

/** Reads one word: the names in it, and between them years, figures and words. */
function readWord(text: string, lexicon: Lexicon, units: AskedUnits, isSentence: boolean): Cut[] {
  const cuts: Cut[] = [];
  let from = 0;
  for (const named of namesOf(text, lexicon, units, isSentence)) {
    cuts.push(...readBetween(text.slice(from, named.at), units, isSentence));
    cuts.push({ kind: partKind(named.entries), text: text.slice(named.at, named.at + named.length), entries: named.entries });
    from = named.at + named.length;
  }
  cuts.push(...readBetween(text.slice(from), units, isSentence));
  return cuts;
}

/** The names of a word, without those that lie inside a figure. Of words set side by side a name counts where nothing but names, numbers and idle words stand beside it. */
function namesOf(text: string, lexicon: Lexicon, units: AskedUnits, isSentence: boolean): ReturnType<typeof namedIn> {
  const figure = findFigure(text, units);
  const named = namedIn(lexicon, text).filter(({ at, length }) => !figure || at + length <= figure.from || at >= figure.to);
  if (isSentence) return named;
  const rest = withoutNames(text, lexicon).split(' ');
  return rest.every((between) => between === '' || isRead(between, units)) ? named : [];
}

const isRead = (text: string, units: AskedUnits): boolean => readBetween(text, units, false).every(({ kind }) => kind !== 'words');

const partKind = (entries: readonly KnownEntry[]): PartKind => {
  const [first] = entries.map(kindOf);
  return first === 'place' || first === 'plan' ? first : 'thing';
};

const year = /^(?:到)?((?:19|20)\d\d)(?:年(?:前|底|末)?)?$/;
const yearInside = /(?:到)?((?:19|20)\d\d)年(?:前|底|末)?/;
const chineseYear = /二零[零一二三四五六七八九]{2}(?=年)/g;
/** Signs at the edges of what a sentence says. */
const stops = /^[?!。,、;:…]+|[?!。,、;:…]+$/g;
const digits = '零一二三四五六七八九';

/** True where the 亿 that looks like a figure is what is asked for: 多少亿. */
const isAsked = (text: string, at: number): boolean => /(?:多少|几)$/.test(text.slice(0, at));

/** Reads what stands between names. */
function readBetween(typed: string, units: AskedUnits, isSentence: boolean): Cut[] {
  const text = typed.replace(chineseYear, (own) => Array.from(own, (digit) => digits.indexOf(digit)).join(''));
  if (text === '') return [];
  const alone = year.exec(text) ?? yearInside.exec(text);
  if (alone?.[1]) {
    const [before, after] = [text.slice(0, alone.index), text.slice(alone.index + alone[0].length)];
    const own: Cut = { kind: 'year', text: alone[1], year: Number(alone[1]) };
    return [...readBetween(before, units, isSentence), own, ...readBetween(after, units, isSentence)];
  }
  const found = findFigure(text, units);
  if (found && !isAsked(text, found.from)) {
    const { figure, from, to } = found;
    const own: Cut = { kind: 'figure', text: text.slice(from, to), figure };
    return [...readBetween(text.slice(0, from), units, isSentence), own, ...readBetween(text.slice(to), units, isSentence)];
  }
  const own = isSentence ? cutSentence(text.replace(stops, '')) : [cutKeyword(text)];
  return own.map(asCut).filter(({ text: cut }) => cut !== '');
}

const asCut = ({ text, rule }: Stretch): Cut => (rule ? { kind: rule.role, text, rule: rule.name } : { kind: 'words', text });

import { boundEnding, boundOpening, type BoundMeaning, meaningOf } from '../language/bounds.ts';
import { plain } from './normalise.ts';
import { readNumber } from './number-forms.ts';
import { readQuery } from './query.ts';
import type { UnitRecord } from './targets.ts';

export type Comparator = BoundMeaning | 'eq';

/** A number as asked for, in plain units: ≥1000亿元 is 1e11 元. */
export interface Figure {
  comparator: Comparator;
  value: number;
  /** The unit as targets name it; null where none was typed. */
  unit: string | null;
  /** Typed with 万 or 亿: then the number is no published figure in such a unit. */
  isBig: boolean;
}

/** A place and its plans. */
export interface KnownPlace {
  names: string[];
  plans: string[];
}

/** What was understood of one stretch of a question. */
export interface Chip {
  kind: 'words' | 'figure' | 'year' | 'place';
  /** As shown. */
  text: string;
  comparator?: Comparator;
  /** The question without it. */
  without: string;
}

/** A question as the targets read it. */
export interface TargetQuery {
  words: string[];
  figures: Figure[];
  years: number[];
  places: KnownPlace[];
  chips: Chip[];
}

const equal = /(?:=|等于|达到|达)$/;
/** A sign that in a plan parts the ends of a range. */
const about = /~$/;
const more = /^(?:多|余)$/;

/** What is typed beside a number to compare by: words before it and after it, and what they mean. */
function comparisonOf(head: string, tail: string): { comparator: Comparator; before: number; after: number } | null {
  const [first, last] = [boundEnding(head), boundOpening(tail)];
  const meant = meaningOf(first) ?? meaningOf(last);
  if (meant) return { comparator: meant, before: first.length, after: last.length };
  const [nearly, equals, many] = [about.exec(head)?.[0], equal.exec(head)?.[0], more.exec(tail)?.[0]];
  if (many) return { comparator: 'gt', before: 0, after: many.length };
  if (nearly) return { comparator: 'approx', before: nearly.length, after: 0 };
  return equals ? { comparator: 'eq', before: equals.length, after: 0 } : null;
}

const number = /\d[\d,]*(?:\.\d+)?[百千]?(?:万亿|[万亿])?|[零一二两三四五六七八九十百千万亿]+/g;
const year = /^(?:到)?((?:19|20)\d\d)(?:年(?:前|底|末)?)?$/;
const yearInside = /(?:到)?((?:19|20)\d\d)年(?:前|底|末)?/;

interface Found {
  figure: Figure;
  from: number;
  to: number;
}

/** The longest printed form of a unit that stands at a place. */
function unitAt(text: string, at: number, units: readonly UnitRecord[]): { zh: string; factor: number; length: number } | null {
  const rest = text.slice(at);
  let best: { zh: string; factor: number; length: number } | null = null;
  for (const [surface, zh, factor, notBefore] of units) {
    const form = plain(surface);
    if (!rest.startsWith(form) || form.length <= (best?.length ?? 0)) continue;
    if (notBefore.some((word) => rest.startsWith(plain(word), form.length))) continue;
    best = { zh, factor, length: form.length };
  }
  return best;
}

/** The first figure of a word: a number with a unit, with 万 or 亿, with a sign of comparison, or standing alone. */
function findFigure(text: string, units: readonly UnitRecord[]): Found | null {
  for (const match of text.matchAll(number)) {
    // The 千 of 1700千瓦 is the unit's.
    const isUnits = /\d千$/.test(match[0]) && unitAt(text, match.index + match[0].length - 1, units) !== null;
    const digits = isUnits ? match[0].slice(0, -1) : match[0];
    const value = readNumber(digits);
    const end = match.index + digits.length;
    if (value === null) continue;
    const unit = unitAt(text, end, units);
    const to = end + (unit?.length ?? 0);
    const isBig = /[万亿]$/.test(digits);
    const found = comparisonOf(text.slice(0, match.index), text.slice(to));
    const isAlone = digits === text && /\d/.test(text);
    if (!(unit && (/\d/.test(digits) || value >= 10)) && !(isBig && /\d/.test(digits)) && !(found && /\d/.test(digits)) && !isAlone)
      continue;
    return {
      figure: { comparator: found?.comparator ?? 'eq', value: value * (unit?.factor ?? 1), unit: unit?.zh ?? null, isBig },
      from: match.index - (found?.before ?? 0),
      to: to + (found?.after ?? 0),
    };
  }
  return null;
}

type Understood = Omit<Chip, 'without'> & { figure?: Figure; year?: number; place?: KnownPlace };

/** What is understood of one word of a question. */
function readWord(text: string, units: readonly UnitRecord[], places: readonly KnownPlace[]): Understood[] {
  if (text === '') return [];
  const place = places.find(({ names }) => names.some((name) => plain(name) === text));
  if (place) return [{ kind: 'place', text, place }];
  const alone = year.exec(text) ?? yearInside.exec(text);
  if (alone?.[1]) {
    const [before, after] = [text.slice(0, alone.index), text.slice(alone.index + alone[0].length)];
    const own: Understood = { kind: 'year', text: alone[1], year: Number(alone[1]) };
    return [...readWord(before, units, places), own, ...readWord(after, units, places)];
  }
  const found = findFigure(text, units);
  if (!found) return [{ kind: 'words', text }];
  const { figure, from, to } = found;
  const own: Understood = { kind: 'figure', text: text.slice(from, to), comparator: figure.comparator, figure };
  return [...readWord(text.slice(0, from), units, places), own, ...readWord(text.slice(to), units, places)];
}

/** A sign of comparison and its number typed apart (≥ 1000亿元) are one word. */
const joinSigns = (typed: string): string => typed.replace(/([≥≤><=≧≦≈＞＜＝])\s+/g, '$1');

/** Reads a question for targets: measure words, comparator and value, year, place. */
export function readTargetQuery(typed: string, units: readonly UnitRecord[], places: readonly KnownPlace[]): TargetQuery {
  const { parts } = readQuery(joinSigns(typed));
  const understood = parts.flatMap(({ plain: text, quoted }): Understood[] =>
    quoted ? [{ kind: 'words', text }] : readWord(text, units, places),
  );
  const chips = understood.map(({ kind, text, comparator }, i): Chip => {
    const without = understood.filter((_, other) => other !== i).map((each) => each.text);
    return { kind, text, ...(comparator && { comparator }), without: without.join(' ') };
  });
  return {
    words: understood.filter(({ kind }) => kind === 'words').map(({ text }) => text),
    figures: understood.flatMap(({ figure }) => figure ?? []),
    years: understood.flatMap(({ year: each }) => each ?? []),
    places: understood.flatMap(({ place }) => place ?? []),
    chips,
  };
}

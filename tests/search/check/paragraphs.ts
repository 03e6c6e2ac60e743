import type { PageRecord } from '../../../src/search/pages.ts';
import type { Aspect, Finding } from '../../../src/search/check/finding.ts';

/** A paragraph made from a corpus: what was changed in it, or nothing. */
export interface MadeParagraph {
  text: string;
  /** What one place was changed in, and both words; null for one that stands as it is. */
  change: { aspect: Aspect; was: string; is: string } | null;
}

/** Numbers from a seed, always the same (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <T>(all: readonly T[], random: () => number): T => all[Math.floor(random() * all.length)];

const figure = /(?<![\d.年—-])(\d+(?:\.\d+)?)(?=(?:万|亿|万亿)?(?:元|家|个|项|%|辆|台|件|人|座|吨|亩|千瓦))/;

/** One change of each kind: what it looks for, and what it puts there. Null where the sentence has no place for it. */
export const changes: {
  aspect: Aspect;
  make: (sentence: string, random: () => number) => { was: string; is: string; text: string } | null;
}[] = [
  { aspect: 'value', make: (sentence) => replaced(sentence, figure, (number) => String(Math.round(Number(number) * 3 + 1))) },
  {
    aspect: 'unit',
    make: (sentence) =>
      replaced(sentence, /(?<=\d)(?:万亿元|亿元|万元|万家|家|个(?!百分)|项|%|万辆|万台)/, (unit) =>
        unit.endsWith('元') ? '亿美元' : unit === '%' ? '个百分点' : '万吨',
      ),
  },
  {
    aspect: 'bound',
    make: (sentence) =>
      replaced(sentence, /(?<=\d(?:亿元|家|个|项|%|万家|万辆)?)以上|左右|超过(?=\d)|突破(?=\d)|超(?=\d)/, (bound) =>
        bound === '以上' ? '左右' : bound === '左右' ? '以上' : '约',
      ),
  },
  { aspect: 'year', make: (sentence) => replaced(sentence, /20[12]\d(?=年)/, (year) => String(Number(year) + 5)) },
  {
    aspect: 'place',
    make: (sentence) => replaced(sentence, /(?<![健符合])全[省市](?!级|鼓励)/, (scope) => (scope === '全省' ? '全国' : '全省')),
  },
  { aspect: 'hedge', make: (sentence) => replaced(sentence, /力争|争取/, () => '') },
];

function replaced(sentence: string, pattern: RegExp, by: (was: string) => string): { was: string; is: string; text: string } | null {
  const match = pattern.exec(sentence);
  if (!match) return null;
  const is = by(match[0]);
  return { was: match[0], is, text: sentence.slice(0, match.index) + is + sentence.slice(match.index + match[0].length) };
}

/** The sentences of a corpus that are long enough to be from somewhere. */
export const sentencesOf = (pages: readonly PageRecord[]): string[] => [
  ...new Set(
    pages.flatMap(({ blocks }) =>
      blocks
        .flatMap(({ text }) => (text.includes('\t') ? [] : (text.match(/[^。\n]+。/g) ?? [])))
        .filter((sentence) => sentence.length >= 20 && sentence.length <= 300),
    ),
  ),
];

/** So many paragraphs that stand as they are, of one or two sentences on end, and so many with one change, from a seed. */
export function makeParagraphs(pages: readonly PageRecord[], count: number, seed: number): MadeParagraph[] {
  const random = randomFrom(seed);
  const sentences = sentencesOf(pages);
  const all = pages.flatMap(({ blocks }) => blocks.map(({ text }) => text)).join('\n');
  const verbatim = Array.from({ length: count }, (): MadeParagraph => ({ text: pick(sentences, random), change: null }));
  const changed: MadeParagraph[] = [];
  for (let i = 0; changed.length < count; i++) {
    const { aspect, make } = changes[i % changes.length];
    for (let tries = 0; tries < 400; tries++) {
      const made = make(pick(sentences, random), random);
      if (!made || all.includes(made.text)) continue;
      changed.push({ text: made.text, change: { aspect, was: made.was, is: made.is } });
      break;
    }
  }
  return [...verbatim, ...changed];
}

/** True where a change is among what was found to differ, with both words. */
export const isNamed = ({ aspect, was, is }: NonNullable<MadeParagraph['change']>, findings: readonly Finding[]): boolean =>
  findings.some(({ differences }) =>
    differences.some(({ aspects, printed, here }) => aspects.includes(aspect) && printed.includes(was) && here.includes(is)),
  );

import { numberWithUnit } from '../language/numbers/number-with-unit.ts';

/** No line begins with these: marks that close, and signs that belong to the number before them. */
export const closing = '，。、；：？！）》〉」』】〕〗］’”…—～·％%‰℃°,.;:?!)]}>〞';

/** No line ends with these. */
export const opening = '（《〈「『【〔〖［‘“([{<〝￥$';

/** What stays together: numbers and what they count, a bound before a number, a name and its year, Latin words, dashes and dots of more than one part. */
const whole = new RegExp(
  `[超约近逾第]?${numberWithUnit}|\\p{Script=Han}(?:19|20)\\d\\d(?![\\d.,—～~年-])|第?[零〇一二三四五六七八九十百千]+[年月日个项条章节]|[\\w.,/+~～—-]+|—+|…+`,
  'gu',
);

/** Behind the hyphen of a compound that is wider than a line: First-of-a- and kind. */
const afterHyphen = /(?<=[a-z]-)(?=[a-z])/gu;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words of one character that a line may begin with; any other may be the end of the word before it: 实验室, 国际化, 增长率. */
const beginsLine = /[在到为和与及或并将把被从向对以由按占较比每各全新建超达是有]/u;

/** How carefully a line is ended: between words, between characters where no word fits a line, anywhere at last. */
export const strictness = ['words', 'characters', 'anywhere'] as const;
export type Strictness = (typeof strictness)[number];

/** Where words begin, as string indices, as far as a dictionary tells. */
const wordStarts = (text: string): number[] =>
  [...segmenter.segment(text)]
    .filter(
      ({ segment, index }) =>
        segment.length > 1 || beginsLine.test(segment) || !/\p{Script=Han}{2}/u.test(text.slice(index - 1, index + 1)),
    )
    .map(({ index }) => index);

const characterStarts = (text: string): number[] => [...text.matchAll(/./gsu)].map(({ index }) => index);

/** The places within a text, as string indices, that words and numbers don't reach across. */
function borders(text: string, strict: Strictness): Set<number> {
  const found = new Set(strict === 'words' ? wordStarts(text) : characterStarts(text));
  for (const { 0: piece, index } of text.matchAll(whole)) for (let i = index + 1; i < index + piece.length; i++) found.delete(i);
  if (strict !== 'words') for (const { index } of text.matchAll(afterHyphen)) found.add(index);
  return found;
}

/** Where a line of a text may end, as string indices of what begins the next one: never before a mark that closes, never behind one that opens. */
export function breakPlaces(text: string, strict: Strictness): ReadonlySet<number> {
  if (strict === 'anywhere') return new Set(characterStarts(text).filter((index) => index > 0));
  const isPlace = (i: number): boolean => i > 0 && !closing.includes(text[i]) && !opening.includes(text[i - 1]) && !/\s/u.test(text[i]);
  return new Set([...borders(text, strict)].filter(isPlace));
}

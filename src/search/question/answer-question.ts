import { type Answer, answer } from '../answer.ts';
import type { Hit } from '../match.ts';
import { plain } from '../normalise.ts';
import type { Filters, Source } from '../source.ts';
import { findTargets, type TargetFile, type TargetRecord, type TargetSource, type TargetWanted } from '../targets.ts';
import { wordsInPlans, type WordInPlans } from './absent-words.ts';
import { isUnderstood } from './chips.ts';
import type { KnownPage, PageQuestion } from '../page-record.ts';
import { knownPages } from './known-pages.ts';
import { withNearIndicator } from './near-indicator.ts';
import { placePassages, thingsOf } from './place-passages.ts';
import { readStanding } from './read-standing.ts';
import type { Reading } from './question-reading.ts';
import { targetsFor, targetWanted } from './target-wanted.ts';
import { type KnownEntry, type Lexicon, printedNames } from './vocabulary.ts';
import { topicsIn, type WordFile } from './word-file.ts';

/** What questions are answered from. */
export interface SearchCorpus {
  source: Source;
  words: WordFile;
  lexicon: Lexicon;
  targets: TargetSource;
}

/** Everything that is found for a question. */
export interface Response {
  reading: Reading;
  /** The passages by words; `more` opens further ones. */
  text: Answer;
  /** The words by which the texts were asked, where the question as a whole stands nowhere; else null. */
  askedAs: string | null;
  /** The passages by words, and before them those of a place and a thing. */
  hits(): Hit[];
  targets: TargetRecord[];
  /** Where these were found, with the indicators that they are of. */
  targetFile: TargetFile;
  /** True where more targets may fit than were read. */
  areTargetsCut: boolean;
  /** The pages that are known to answer. */
  pages: KnownPage[];
  /** The words that no vocabulary knows and that may be a name, or hold one. */
  left: string[];
  /** In which plans each word of it stands. */
  words: WordInPlans[];
  /** True where no target at all is named so, whatever its figure, year or place. */
  isUntargeted: boolean;
}

const isFound = ({ hits }: Answer): boolean => hits.some(({ tier }) => tier !== 'related');

/** A thing as typed, where that is a name that plans print; else by the name that it means. */
function asPrinted(text: string, entries: readonly KnownEntry[]): string {
  const names = entries.flatMap((entry) => printedNames(entry, text));
  return names.length === 0 || names.some((name) => plain(name) === text) ? text : names[0];
}

/** The words by which texts are asked when the whole question stands nowhere: its things, without place, year, figure and what asks. */
const plainWords = (reading: Reading): string =>
  thingsOf(reading)
    .map(({ text, quoted, entries = [] }) => (quoted ? `“${text}”` : asPrinted(text, entries)))
    .join(' ');

/** True where something is called by a name that no plan prints. */
const isEveryday = ({ parts }: Reading): boolean =>
  parts.some(({ text, entries = [] }) => entries.some(({ everyday = [] }) => everyday.some((name) => plain(name) === text)));

/** Passages of a place and a thing come before the others, but after those that hold the very question. */
function merged(text: readonly Hit[], placed: readonly Hit[]): Hit[] {
  const exact = text.filter(({ tier }) => tier === 'exact');
  const first = new Set(exact.map(({ block }) => block));
  const own = placed.filter(({ block }) => !first.has(block));
  const known = new Set([...first, ...own.map(({ block }) => block)]);
  return [...exact, ...own, ...text.filter(({ block }) => !known.has(block))];
}

/** True where no target at all is named as a question names things, whatever figure, year or place it asks for. */
async function isUntargeted(reading: Reading, targets: TargetSource): Promise<boolean> {
  const wanted: TargetWanted = { ...targetWanted(reading), figures: [], years: [], places: [] };
  return findTargets((await targets.among(wanted)).file, wanted).length === 0;
}

/** Answers a question: passages, targets and pages, what was understood, and where its words stand. Texts are looked into, nothing is guessed. */
export async function respond(typed: string, { source, words, lexicon, targets }: SearchCorpus, filters: Filters = {}): Promise<Response> {
  const reading = await readStanding(typed, lexicon, targets.units, source);
  const named = withNearIndicator(reading, words.entries);
  const topics = topicsIn(words);
  // The whole text is read without filters: what they would leave is counted beside them.
  const own = source.isWhole ? {} : filters;
  const others = plainWords(reading);
  const mayAskAgain = (reading.isSentence || isUnderstood(reading) || isEveryday(reading)) && others !== '' && others !== reading.joined;
  // Related passages are looked for last: by what is asked in the end.
  const isEarly = mayAskAgain && !source.isWhole;
  const whole = await answer(reading.joined, source, { topics, filters: own, hasRelated: !isEarly });
  const placed = (await placePassages(reading, source)) ?? [];
  const isAskedAgain = mayAskAgain && !isFound(whole) && placed.length === 0;
  const asked = isAskedAgain ? others : reading.joined;
  const text = isAskedAgain || isEarly ? await answer(asked, source, { topics, filters: own }) : whole;
  const { file, isCut } = await targets.among(targetWanted(named));
  const found = targetsFor(file, named);
  return {
    reading,
    text,
    askedAs: isAskedAgain ? others : null,
    hits: () => merged(text.hits, placed),
    targets: found.filter(
      ({ plan, sectors }) => (!filters.plan || plan === filters.plan) && (!filters.sector || sectors.includes(filters.sector)),
    ),
    targetFile: file,
    areTargetsCut: isCut,
    pages: knownPages(named, words),
    left: reading.parts.flatMap(({ kind, text }) => (kind === 'words' && (text.length > 1 || !reading.isSentence) ? [text] : [])),
    words: await wordsInPlans(reading, source, filters),
    isUntargeted: (named !== reading || found.length === 0 || thingsOf(reading).length === 0) && (await isUntargeted(reading, targets)),
  };
}

/** What the index of pages is asked with, beside the words of the question as typed. */
export const pagesWanted = ({ pages, left, reading: { isSentence } }: Response): Omit<PageQuestion, 'words'> => ({
  known: pages,
  left,
  isSentence,
});

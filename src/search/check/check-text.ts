import { readingOf } from '../pages.ts';
import type { Source } from '../source.ts';
import type { TargetSource } from '../targets.ts';
import { longestPasted, type PastedSentence, quotationsIn, sentencesIn } from './cut-pasted.ts';
import type { Finding } from './finding.ts';
import { matterIn } from './find-matter.ts';
import { gather } from './gather.ts';
import { type KnownPlace, placeNamed } from './named-place.ts';
import { type IndexedBlock, letterIndex, type LetterIndex } from './letter-index.ts';
import { readText, type ReadText } from './read-pasted.ts';
import { passageFinding, plainFinding } from './place-finding.ts';
import { unfoundIn } from './unfound.ts';
import { type FoundStretch, leastQuoted, stretchesIn, type Tools } from './stretches.ts';

/** What a text is set beside. */
export interface CheckCorpus {
  source: Source;
  targets: TargetSource;
  places: readonly KnownPlace[];
}

/** What a text is to the plans of a corpus. */
export interface Checked {
  /** In the order of the text. */
  findings: Finding[];
  /** Sentences in all, and those without figure or quotation that stand in no plan: they aren't listed one by one. */
  sentences: number;
  unlisted: number;
}

/** Reads each block that is set beside something once. */
function toolsOf({ targets: { units }, places }: CheckCorpus, index: LetterIndex, pasted: ReadText): Omit<Tools, 'isElsewhere'> {
  const read = new Map<IndexedBlock, ReadText>();
  const names = new Set(places.flatMap((place) => place.names));
  const own = Map.groupBy(
    places.flatMap((place) => place.plans.map((plan) => ({ plan, names: place.names }))),
    ({ plan }) => plan,
  );
  return {
    index,
    pasted,
    readBlock: (indexed) => {
      const known = read.get(indexed) ?? readText(readingOf(indexed.block), units, indexed.letters);
      read.set(indexed, known);
      return known;
    },
    around: ({ page, block }) => ({
      own: (own.get(page.plan) ?? []).flatMap((place) => place.names),
      places: names,
      slips: (block.readings ?? []).map(([from, to, corr]) => ({ sic: readingOf(block).slice(from, to), corr })),
    }),
  };
}

const made = new WeakMap<Source, LetterIndex>();

/** The index of the pages that a text may be from; of a whole text it is made once. */
async function indexFor(source: Source, { letters }: ReadText, sentences: readonly PastedSentence[]): Promise<LetterIndex> {
  const known = made.get(source);
  if (known) return known;
  const index = letterIndex(await gather(source, letters, sentences));
  if (source.isWhole) made.set(source, index);
  return index;
}

/** A text with the years and figures of one sentence alone: nothing else is asked of it. */
const ofSentence = (pasted: ReadText, { from, to }: PastedSentence): ReadText => ({
  ...pasted,
  said: pasted.said.filter((each) => each.from < to && each.to > from),
});

/**
 * Sets every quotation, figure and nearly verbatim stretch of a text beside the passage of a plan that it agrees with. Says what differs and
 * judges nothing. Reads no more than `longestPasted` characters; rejects where the source can't be read.
 */
export async function checkText(typed: string, corpus: CheckCorpus): Promise<Checked> {
  const text = typed.slice(0, longestPasted);
  const pasted = readText(text, corpus.targets.units);
  const sentences = sentencesIn(text, pasted.letters);
  const quotations = quotationsIn(text, pasted.letters, leastQuoted);
  const tools = toolsOf(corpus, await indexFor(corpus.source, pasted, sentences), pasted);
  const findings: Finding[] = [];
  let unlisted = 0;
  let spoken: ReadonlySet<string> = new Set();
  for (const sentence of sentences) {
    const quoted = quotations.filter(({ from, to }) => from >= sentence.from && to <= sentence.to);
    const own: Tools = {
      ...tools,
      pasted: ofSentence(pasted, sentence),
      isElsewhere: ({ page, letters }, to) => {
        const place = placeNamed(pasted.letters.text.slice(sentence.from, to), corpus.places);
        if (place === null || place.plans.has(page.plan) || letters.text.includes(place.name)) return false;
        return place.plans.size > 0 || place.isProvince;
      },
    };
    const found = stretchesIn(own, sentence, sentence.clauses);
    const missed = quoted.filter((quote) => !found.some(({ from, to }) => from < quote.to && to > quote.from));
    const inQuotes: FoundStretch[] = missed.flatMap((quote) => stretchesIn(own, quote, [quote], true));
    const stretches = [...found, ...inQuotes].sort((a, b) => a.from - b.from);
    if (stretches.length > 0) spoken = new Set(stretches.map(({ block }) => block.page.plan));
    const matter = await matterIn({ pasted, sentence, stretches, plans: spoken }, corpus);
    if (matter.length > 0) spoken = new Set(matter.flatMap(({ target }) => (target ? [target.plan] : [])));
    const shown = [...stretches.map((stretch) => passageFinding(tools, stretch)), ...matter];
    const blank = unfoundIn(own.pasted, sentence, shown, quoted);
    if (shown.length + blank.length === 0) unlisted++;
    findings.push(...[...shown, ...blank.map((run) => plainFinding(pasted, run))].sort((a, b) => a.at.from - b.at.from));
  }
  return { findings, sentences: sentences.length, unlisted };
}

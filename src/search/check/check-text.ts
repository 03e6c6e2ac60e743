import { readingOf } from '../pages.ts';
import type { Source } from '../source.ts';
import type { TargetSource } from '../targets.ts';
import { longestPasted, quotationsIn, sentencesIn } from './cut-pasted.ts';
import type { Finding } from './finding.ts';
import { matterIn } from './find-matter.ts';
import { gather } from './gather.ts';
import { type IndexedBlock, letterIndex, type LetterIndex } from './letter-index.ts';
import { readText, type ReadText } from './read-text.ts';
import { passageFinding, plainFinding } from './place-finding.ts';
import { unfoundIn } from './unfound.ts';
import { type FoundStretch, leastQuoted, stretchesIn, type Tools } from './stretches.ts';

/** A place with the names it goes by, and its own plans. */
export interface KnownPlace {
  names: readonly string[];
  plans: readonly string[];
}

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
function toolsOf({ targets: { units }, places }: CheckCorpus, index: LetterIndex, pasted: ReadText): Tools {
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

/**
 * Sets every quotation, figure and nearly verbatim stretch of a text beside the passage of a plan that it agrees with. Says what differs and
 * judges nothing. Reads no more than `longestPasted` characters; rejects where the source can't be read.
 */
export async function checkText(typed: string, corpus: CheckCorpus): Promise<Checked> {
  const text = typed.slice(0, longestPasted);
  const pasted = readText(text, corpus.targets.units);
  const sentences = sentencesIn(text, pasted.letters);
  const quotations = quotationsIn(text, pasted.letters, leastQuoted);
  const tools = toolsOf(corpus, letterIndex(await gather(corpus.source, pasted.letters, sentences)), pasted);
  const findings: Finding[] = [];
  let unlisted = 0;
  for (const sentence of sentences) {
    const quoted = quotations.filter(({ from, to }) => from >= sentence.from && to <= sentence.to);
    const found = stretchesIn(tools, sentence, sentence.clauses);
    const missed = quoted.filter((quote) => !found.some(({ from, to }) => from < quote.to && to > quote.from));
    const inQuotes: FoundStretch[] = missed.flatMap((quote) => stretchesIn(tools, quote, [quote], true));
    const stretches = [...found, ...inQuotes].sort((a, b) => a.from - b.from);
    const matter = await matterIn({ pasted, sentence, stretches }, corpus);
    const own = [...stretches.map((stretch) => passageFinding(tools, stretch)), ...matter];
    const blank = unfoundIn(pasted, sentence, own, quoted);
    if (own.length + blank.length === 0) unlisted++;
    findings.push(...[...own, ...blank.map((run) => plainFinding(pasted, run))].sort((a, b) => a.at.from - b.at.from));
  }
  return { findings, sentences: sentences.length, unlisted };
}

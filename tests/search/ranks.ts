import { findPages } from '../../src/search/page-find.ts';
import type { PageSource } from '../../src/search/page-source.ts';
import { pagesWanted, respond, type SearchCorpus } from '../../src/search/question/answer-question.ts';
import type { ReaderQuestion } from './questions.ts';
import { type Result, resultsOf } from './results.ts';

/** Where a result leads; a passage by the page of its division. */
const addressOf = (result: Result): string => {
  if (result.kind === 'target') return `/targets/${result.id}/`;
  return result.kind === 'page' ? `/${result.path}` : `/plans/${result.plan}/${result.page}/#${result.block}`;
};

/** Pages whose anchors the questions don't name. */
const whole = (address: string): string =>
  address.replace(/^(\/(?:findings|method|glossary|guide|places|compare\/priorities)\/)#.*$/, '$1');

/** Where the first ten results of a question lead. */
export async function listedFor(question: string, corpus: SearchCorpus, source: PageSource): Promise<string[]> {
  const found = await respond(question, corpus);
  const pages = await findPages({ words: question.split(/\s+/), ...pagesWanted(found) }, source);
  return resultsOf(found, pages).slice(0, 10).map(addressOf);
}

/** The rank of the first result that answers, from 1; null where none of the first ten does. */
export async function rankOf({ question, answers }: ReaderQuestion, corpus: SearchCorpus, source: PageSource): Promise<number | null> {
  const listed = await listedFor(question, corpus, source);
  const rank = listed.findIndex((address) => answers.some((answer) => answer === address || answer === whole(address)));
  return rank < 0 ? null : rank + 1;
}

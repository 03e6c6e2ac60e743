import { facetsOf, narrow } from '../../search/facets.ts';
import type { Hit } from '../../search/match.ts';
import { type Response, respond, type SearchCorpus } from '../../search/question/answer-question.ts';
import type { Counts } from '../../search/source.ts';
import { openData } from './search-data.ts';
import type { Question, SearchSettings } from './search-settings.ts';

/** An answer with everything that is drawn of it. */
export interface Answered {
  question: Question;
  data: SearchCorpus;
  found: Response;
  /** What the filters leave. */
  hits: Hit[];
  facets: { plans: Counts; sectors: Counts };
}

/** Finds what a question asks for. Where the whole text is at hand the filters choose among everything found; else the index narrows. */
export async function find(question: Question, q: string, settings: Pick<SearchSettings, 'engine' | 'targetEngine'>): Promise<Answered> {
  const data = await openData(settings);
  const filters = { plan: question.plan, sector: question.sector };
  const isNarrow = filters.plan !== '' || filters.sector !== '';
  const found = await respond(q, data, filters);
  const whole = !data.source.isWhole && isNarrow ? await respond(q, data) : found;
  const hits = found.hits();
  return { question, data, found, hits: narrow(hits, filters), facets: data.source.isWhole ? facetsOf(hits, filters) : whole.text };
}

import type { FoundPage } from '../../src/search/page-record.ts';
import { addressAt } from '../../src/search/pages.ts';
import { asksFigure } from '../../src/search/question/chips.ts';
import type { Response } from '../../src/search/question/answer-question.ts';

/** One result in the order in which they are read: a target, a page of the site, a passage of a plan. */
export type Result =
  { kind: 'target'; id: string } | { kind: 'page'; path: string } | { kind: 'passage'; plan: string; page: string; block: string };

/** All results of a question in order: the targets first where it is for figures, then pages, the other targets, passages. */
export function resultsOf(found: Response, pages: readonly FoundPage[]): Result[] {
  const targets = found.targets.map(({ id }): Result => ({ kind: 'target', id }));
  const ofPages = pages.map(({ page: { path } }): Result => ({ kind: 'page', path }));
  const passages = found
    .hits()
    .map(({ page, block }): Result => ({ kind: 'passage', plan: page.plan, page: page.address, block: addressAt(block, 0) }));
  return asksFigure(found.reading) ? [...targets, ...ofPages, ...passages] : [...ofPages, ...targets, ...passages];
}

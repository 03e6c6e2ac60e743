/** Answers one question on the search page and draws the answer. */
import { answer } from '../../search/answer.ts';
import { type Blank, blanksFor } from '../../search/question/blank-files.ts';
import { countTiers, narrow } from '../../search/facets.ts';
import type { Tier } from '../../search/match.ts';
import { nearest, type Offer } from '../../search/nearest.ts';
import type { PageQuestion } from '../../search/page-record.ts';
import { pagesWanted } from '../../search/question/answer-question.ts';
import { missedEntries } from '../../search/question/word-file.ts';
import { groupTargets } from '../../search/targets.ts';
import { words } from './words/browser-words.ts';
import { element } from './dom.ts';
import { type Answered, find } from './search-answered.ts';
import { inSimplified, openBlanks, openOffered } from './search-data.ts';
import { drawFacets } from './search-facets.ts';
import { drawList } from './search-list.ts';
import { drawBlanks, drawLacking, drawNothing, drawOffers } from './search-notes.ts';
import { drawChips, drawPanel } from './search-panel.ts';
import { denied, summary } from './search-said.ts';
import type { Question, SearchSettings } from './search-settings.ts';

/** The parts of the page that an answer fills. */
export interface Places {
  status: HTMLElement;
  chips: HTMLElement;
  notes: HTMLElement;
  facets: HTMLElement;
  list: HTMLElement;
  panel: HTMLElement;
}

/** 清河 for 清河县: texts often leave out what kind of place it is. */
const withoutLevel = (query: string): string | null => (/^\p{Script=Han}{2,}[县市区省]$/u.test(query) ? query.slice(0, -1) : null);

/** Empties the page. */
export function clear({ chips, notes, facets, list, panel }: Places): void {
  for (const place of [chips, notes, facets, list]) place.replaceChildren();
  panel.hidden = true;
}

function countsOf({ hits, data: { source }, facets }: Answered): (tier: Tier, plan?: string) => string {
  const all = countTiers(hits);
  return (tier, plan) => {
    if (!source.isWhole && tier === 'exact') return plan === undefined ? '' : words.pages(facets.plans[plan] ?? 0);
    return words.blocks(plan === undefined ? all[tier] : hits.filter((hit) => hit.tier === tier && hit.page.plan === plan).length);
  };
}

/** What some plans have instead of what the question names; none is said to lack words that it holds. */
async function blanksOf({ found, data }: Answered): Promise<Blank[]> {
  const named = await openBlanks(blanksFor(found.text.query, missedEntries(data.words)), data.words.blankFiles);
  const having = new Set(found.words.flatMap(({ plans }) => [...plans]));
  return named.map((blank) => ({ ...blank, plans: blank.plans.filter(({ plan, note }) => note !== null || !having.has(plan)) }));
}

/** What stands beside a list: that no target is named so, a wider question, plans without a word, what they have instead. */
async function notesBeside(answered: Answered, settings: SearchSettings): Promise<HTMLElement[]> {
  const { question, data, found, hits } = answered;
  const { exact } = countTiers(hits);
  const isNarrow = question.plan !== '' || question.sector !== '';
  const named = settings.plans.filter(({ id }) => !question.plan || id === question.plan);
  const base = withoutLevel(question.q);
  const wider = base === null ? 0 : (await answer(base, data.source)).hits.filter(({ tier }) => tier === 'exact').length;
  const isFigureAsked = found.reading.parts.some(({ kind, rule }) => kind === 'figure' || rule === '多少' || rule === '目标');
  const told = found.words.map(({ word }) => word);
  return [
    ...(isFigureAsked && found.isUntargeted && told.length > 0 ? [element('p', '', words.noTargetNamed(words.many(told)))] : []),
    ...(base !== null && wider > exact ? drawOffered([{ text: base, blocks: wider }], words.also, question) : []),
    ...(isNarrow ? [] : drawLacking(denied(answered, settings.plans).lacking, settings)),
    ...drawBlanks(await blanksOf(answered), named),
  ];
}

const drawOffered = (offers: readonly Offer[], label: string, question: Question): HTMLElement[] =>
  offers.length > 0 ? [drawOffers(offers, label, question)] : [];

/** What stands beside the results; where there are none, which kind of nothing it is, and words that do stand in the plans. */
async function notesOf(answered: Answered, settings: SearchSettings): Promise<HTMLElement[]> {
  const { question, data, found, hits } = answered;
  if (hits.some(({ tier }) => tier !== 'related')) return notesBeside(answered, settings);
  if (found.targets.length > 0) return [];
  const isNarrow = question.plan !== '' || question.sector !== '';
  const everywhere = found.hits().filter(({ tier }) => tier !== 'related').length;
  const elsewhere = isNarrow && data.source.isWhole ? everywhere : 0;
  const offers = await nearest(found.text, data.source, await openOffered(data.words), {});
  return [
    ...drawNothing({ question, elsewhere, blanks: await blanksOf(answered) }, settings),
    ...drawOffered(offers, words.nearest, question),
  ];
}

/** Answers a question and draws it, unless a later one was asked meanwhile. Gives what the index of pages is asked with beside its words. */
export async function show(
  question: Question,
  settings: SearchSettings,
  places: Places,
  isCurrent: () => boolean,
): Promise<Omit<PageQuestion, 'words'>> {
  const q = await inSimplified(question.q);
  const answered = await find(question, q, settings);
  const notes = notesOf(answered, settings);
  notes.catch(() => undefined);
  // Above a list they have to stand before it does, or it would move; where there is none, the answer needn't wait for what they read.
  const early = answered.hits.length > 0 ? await notes : [];
  const { found, facets } = answered;
  if (!isCurrent()) return {};
  const { status, chips, notes: beside, facets: filters, list, panel } = places;

  function draw(first: number): void {
    status.textContent = (q === question.q ? '' : words.simplified(q)) + summary(answered, settings.plans);
    list.replaceChildren();
    const more = !found.text.hasMore ? null : () => found.text.more(10).then(reopen);
    drawList(list, { hits: answered.hits, plans: settings.plans, count: countsOf(answered), first, more });
  }
  function reopen(): void {
    const shown = list.querySelectorAll('li').length;
    answered.hits = narrow(found.hits(), { plan: question.plan, sector: question.sector });
    draw(answered.hits.length);
    list.querySelectorAll('li')[shown]?.querySelector('a')?.focus({ preventScroll: true });
  }

  drawChips(chips, found.reading, question);
  drawFacets(filters, question, facets, settings);
  drawPanel(panel, groupTargets(found.targets, found.targetFile), found, settings.plans);
  beside.replaceChildren(...early);
  draw(0);
  await notes.then((all) => isCurrent() && early.length === 0 && beside.replaceChildren(...all));
  return pagesWanted(found);
}

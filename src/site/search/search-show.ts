/** Answers one question on the search page and draws the answer. */
import { answer, type Answer } from '../../search/answer.ts';
import { countTiers, facetsOf, narrow } from '../../search/facets.ts';
import type { Hit, Tier } from '../../search/match.ts';
import type { Filters } from '../../search/source.ts';
import { nearest } from '../../search/nearest.ts';
import { longest } from '../../search/query.ts';
import { isUnderstood } from '../../search/question/chips.ts';
import { type Reading, readQuestion } from '../../search/question/question-reading.ts';
import { targetsFor } from '../../search/question/target-wanted.ts';
import { openLexicon } from '../../search/question/vocabulary.ts';
import { groupTargets, type TargetRecord, unitsOf } from '../../search/targets.ts';
import { blanksFor } from '../../search/blank-files.ts';
import { words } from './browser-words.ts';
import { element } from './dom.ts';
import { inSimplified, openBlanks, openData, openTerms, type SearchData } from './search-data.ts';
import { drawFacets } from './search-facets.ts';
import { drawList } from './search-list.ts';
import { drawAbsent, drawBlanks, drawNothing, drawOffers } from './search-notes.ts';
import { drawChips, drawPanel } from './search-panel.ts';
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

/** An answer with everything that is drawn of it. */
interface Answered {
  question: Question;
  data: SearchData;
  answer: Answer;
  /** What the filters leave. */
  hits: Hit[];
  facets: { plans: Record<string, number>; sectors: Record<string, number> };
  asked: Reading;
  targets: TargetRecord[];
  /** The words alone, where the text was asked for these because figures and signs stand nowhere in it; else null. */
  wordsAlone: string | null;
}

/** 清河 for 清河县: texts often leave out what kind of place it is. */
const withoutLevel = (query: string): string | null => (/^\p{Script=Han}{2,}[县市区省]$/u.test(query) ? query.slice(0, -1) : null);

/** Empties the page. */
export function clear({ chips, notes, facets, list, panel }: Places): void {
  for (const place of [chips, notes, facets, list]) place.replaceChildren();
  panel.hidden = true;
}

/** The words of a question that are neither figure, year nor place. */
const wordsOf = ({ parts }: Reading): string[] => parts.flatMap(({ kind, text }) => (kind === 'words' || kind === 'thing' ? [text] : []));

const isFound = ({ hits }: Answer): boolean => hits.some(({ tier }) => tier !== 'related');

/** Asks the text. A question with figures of which no block has all is asked again for its words alone: the figures are for the targets. */
async function askText(
  q: string,
  asked: Reading,
  { source, words: { topics } }: SearchData,
  filters: Filters,
): Promise<{ found: Answer; wordsAlone: string | null }> {
  const found = await answer(q, source, { topics, filters });
  if (isFound(found) || !isUnderstood(asked) || wordsOf(asked).length === 0) return { found, wordsAlone: null };
  const wordsAlone = wordsOf(asked).join(' ');
  return { found: await answer(wordsAlone, source, { topics, filters }), wordsAlone };
}

/** Finds what a question asks for. Where the whole text is at hand the filters choose among everything found; else the index narrows. */
async function find(question: Question, q: string, settings: SearchSettings): Promise<Answered> {
  const data = await openData(settings);
  const filters = { plan: question.plan, sector: question.sector };
  const { source } = data;
  const lexicon = openLexicon(settings.places.map((place, i) => ({ id: `place/${i}`, ...place })));
  const asked = readQuestion(q, lexicon, unitsOf(data.targets));
  const { found: whole, wordsAlone } = await askText(q, asked, data, {});
  const isNarrowed = !source.isWhole && (filters.plan !== '' || filters.sector !== '');
  const { found } = isNarrowed ? await askText(q, asked, data, filters) : { found: whole };
  const isWanted = ({ plan, sectors }: TargetRecord): boolean =>
    (!filters.plan || plan === filters.plan) && (!filters.sector || sectors.includes(filters.sector));
  return {
    question,
    data,
    answer: found,
    hits: narrow(found.hits, filters),
    facets: source.isWhole ? facetsOf(whole.hits, filters) : whole,
    asked,
    targets: targetsFor(data.targets, asked).filter(isWanted),
    wordsAlone,
  };
}

function summary({ question, data, answer: { query, exactUnits }, hits, targets, wordsAlone }: Answered, plans: number): string {
  const counts = countTiers(hits);
  const { exact, all } = counts;
  const q = wordsAlone ?? question.q;
  const isNarrow = question.plan !== '' || question.sector !== '';
  const known = blanksFor(query, data.words.blanks).length > 0;
  const parts = [wordsAlone !== null && words.wordsAlone(wordsAlone)];
  if (exact + all === 0 && targets.length === 0)
    parts.push(isNarrow ? words.nothingHere(q) : known ? words.unseen(q, plans) : words.nothing(q, plans));
  else if (hits.length > 0) parts.push(data.source.isWhole ? words.summary(q, counts) : words.summaryPages(q, exactUnits, hits.length));
  if (targets.length > 0) parts.push(words.targetsFound(targets.length));
  if (query.cut) parts.push(words.cut(longest));
  return parts.filter(Boolean).join('');
}

function countsOf({ hits, data: { source }, facets }: Answered): (tier: Tier, plan?: string) => string {
  const all = countTiers(hits);
  return (tier, plan) => {
    if (!source.isWhole && tier === 'exact') return plan === undefined ? '' : words.pages(facets.plans[plan] ?? 0);
    return words.blocks(plan === undefined ? all[tier] : hits.filter((hit) => hit.tier === tier && hit.page.plan === plan).length);
  };
}

/** What stands beside the list: which kind of nothing, words that do stand in the plans, plans without the words. */
async function notesOf(answered: Answered, settings: SearchSettings): Promise<HTMLElement[]> {
  const { question, data, answer: found, hits, asked, targets } = answered;
  const { exact, all } = countTiers(hits);
  const { source } = data;
  const blanks = await openBlanks(blanksFor(found.query, data.words.blanks), data.words.blankFiles);
  const isNarrow = question.plan !== '' || question.sector !== '';
  const offer = (offers: Awaited<ReturnType<typeof nearest>>, label: string): HTMLElement[] =>
    offers.length > 0 ? [drawOffers(offers, label, question)] : [];
  if (exact + all > 0) {
    const known = new Set(
      hits.filter(({ tier, why }) => tier === 'exact' || (tier === 'all' && why !== null)).map(({ page }) => page.plan),
    );
    const absent = isNarrow || exact === 0 || !source.isWhole ? [] : drawAbsent(answered.wordsAlone ?? question.q, known, settings);
    const beside = drawBlanks(
      blanks,
      settings.plans.filter(({ id }) => !question.plan || id === question.plan),
    );
    const base = withoutLevel(question.q);
    const wider = base === null ? 0 : (await answer(base, source)).hits.filter(({ tier }) => tier === 'exact').length;
    const noFigure =
      asked.parts.some(({ kind }) => kind === 'figure') && targets.length === 0 && exact > 0
        ? [element('p', '', words.noFigure(answered.wordsAlone ?? question.q, exact))]
        : [];
    return [
      ...noFigure,
      ...(base !== null && wider > exact ? offer([{ text: base, blocks: wider }], words.also) : []),
      ...absent,
      ...beside,
    ];
  }
  if (targets.length > 0) return [];
  const everywhere = found.hits.filter(({ tier }) => tier !== 'related').length;
  const elsewhere = isNarrow && source.isWhole ? everywhere : 0;
  const offers = await nearest(found, source, await openTerms(), {});
  return [...drawNothing({ question, elsewhere, blanks }, settings), ...offer(offers, words.nearest)];
}

/** Answers a question and draws it, unless a later one was asked meanwhile. */
export async function show(question: Question, settings: SearchSettings, places: Places, isCurrent: () => boolean): Promise<void> {
  const q = await inSimplified(question.q);
  const answered = await find(question, q, settings);
  const notes = await notesOf(answered, settings);
  if (!isCurrent()) return;
  const { data, answer: found, facets, asked, targets } = answered;
  const { status, chips, notes: beside, facets: filters, list, panel } = places;

  function draw(first: number): void {
    status.textContent = (q === question.q ? '' : words.simplified(q)) + summary(answered, settings.plans.length);
    list.replaceChildren();
    const more = !found.hasMore ? null : () => found.more(10).then(reopen);
    drawList(list, { hits: answered.hits, plans: settings.plans, count: countsOf(answered), first, more });
  }
  function reopen(): void {
    const shown = list.querySelectorAll('li').length;
    answered.hits = narrow(found.hits, { plan: question.plan, sector: question.sector });
    draw(answered.hits.length);
    list.querySelectorAll('li')[shown]?.querySelector('a')?.focus({ preventScroll: true });
  }

  drawChips(chips, asked, question);
  drawFacets(filters, question, facets, settings);
  drawPanel(panel, groupTargets(targets, data.targets), asked, settings.plans);
  beside.replaceChildren(...notes);
  draw(0);
}

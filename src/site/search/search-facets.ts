/** Draws the filters: every plan and every sector that has something, with its count. */
import type { Counts } from '../../search/source.ts';
import { words } from './words/browser-words.ts';
import { element, link, placeMark } from './dom.ts';
import { folded, mostFirst } from './search-fold.ts';
import { addressOf, type KnownPlan, type Question, type SearchSettings } from './search-settings.ts';

function drawChoice(question: Question, isChosen: boolean, ...children: (Node | string)[]): HTMLElement {
  const choice = link(addressOf(question), ...children);
  if (isChosen) choice.setAttribute('aria-current', 'true');
  return element('li', '', choice);
}

/** How a filter's values are counted and drawn. */
interface FacetParts<Value> {
  counts: Counts;
  chosen: string;
  drawAll: () => HTMLElement;
  draw: (value: Value) => HTMLElement;
}

/** A filter: the choice of everything, then its values; where these are many, those with most first. */
function drawFacet<Value extends { id: string }>(
  name: string,
  values: readonly Value[],
  { counts, chosen, drawAll, draw }: FacetParts<Value>,
): HTMLElement {
  const ordered = mostFirst(
    values,
    ({ id }) => counts[id] ?? 0,
    ({ id }) => id === chosen,
  );
  const lists = folded([drawAll, ...ordered.map((value) => () => draw(value))], (rows) => {
    const list = element('ul', '', ...rows.map((drawRow) => drawRow()));
    list.setAttribute('aria-label', name);
    return list;
  });
  return element('div', 'facet', element('span', 'src', name), ...lists);
}

const countOf = (value: number): HTMLElement => element('span', 'count', String(value));

/** The filters as links: choosing one is a question of its own, with an address of its own. */
export function drawFacets(
  box: HTMLElement,
  question: Question,
  { plans, sectors }: { plans: Counts; sectors: Counts },
  settings: Pick<SearchSettings, 'plans' | 'sectors'>,
): void {
  box.replaceChildren();
  const drawPlan = ({ id, tag, mark }: KnownPlan): HTMLElement =>
    drawChoice({ ...question, plan: id }, question.plan === id, placeMark(mark), tag, countOf(plans[id] ?? 0));
  const withPlan = settings.plans.filter(({ id }) => (plans[id] ?? 0) > 0 || question.plan === id);
  const withSector = settings.sectors.filter(({ id }) => (sectors[id] ?? 0) > 0 || question.sector === id);
  if (withPlan.length > 1 || question.plan) {
    const drawAll = (): HTMLElement => drawChoice({ ...question, plan: '' }, question.plan === '', words.all);
    box.append(drawFacet(words.filterPlan, withPlan, { counts: plans, chosen: question.plan, drawAll, draw: drawPlan }));
  }
  if (withSector.length > 0) {
    const drawAll = (): HTMLElement => drawChoice({ ...question, sector: '' }, question.sector === '', words.all);
    const draw = ({ id, name }: SearchSettings['sectors'][number]): HTMLElement =>
      drawChoice({ ...question, sector: id }, question.sector === id, name, countOf(sectors[id] ?? 0));
    box.append(drawFacet(words.filterSector, withSector, { counts: sectors, chosen: question.sector, drawAll, draw }));
  }
}

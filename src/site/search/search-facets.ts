/** Draws the filters: every plan and every sector that has something, with its count. */
import type { Counts } from '../../search/source.ts';
import { words } from './browser-words.ts';
import { element, link, placeMark } from './dom.ts';
import { addressOf, type KnownPlan, type Question, type SearchSettings } from './search-settings.ts';

function drawChoice(question: Question, isChosen: boolean, ...children: (Node | string)[]): HTMLElement {
  const choice = link(addressOf(question), ...children);
  if (isChosen) choice.setAttribute('aria-current', 'true');
  return element('li', '', choice);
}

function drawFacet(name: string, choices: HTMLElement[]): HTMLElement {
  const list = element('ul', '', ...choices);
  list.setAttribute('aria-label', name);
  return element('div', 'facet', element('span', 'src', name), list);
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
    const all = drawChoice({ ...question, plan: '' }, question.plan === '', words.all);
    box.append(drawFacet(words.filterPlan, [all, ...withPlan.map(drawPlan)]));
  }
  if (withSector.length > 0) {
    const all = drawChoice({ ...question, sector: '' }, question.sector === '', words.all);
    const choices = withSector.map(({ id, zh }) =>
      drawChoice({ ...question, sector: id }, question.sector === id, zh, countOf(sectors[id] ?? 0)),
    );
    box.append(drawFacet(words.filterSector, [all, ...choices]));
  }
}

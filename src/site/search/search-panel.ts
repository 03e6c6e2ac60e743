/** Draws the panel of targets, and above it what was understood, as chips that can be taken off. */
import { signs } from '../../strings/language-signs.ts';
import { url } from '../../library/url.ts';
import { asksFigure, type Chip, chipsOf, isUnderstood } from '../../search/question/chips.ts';
import type { Response } from '../../search/question/answer-question.ts';
import type { Reading } from '../../search/question/question-reading.ts';
import type { TargetGroup, TargetRecord } from '../../search/targets.ts';
import { words } from './words/browser-words.ts';
import { element, link } from './dom.ts';
import { addressOf, type KnownPlan, type Question } from './search-settings.ts';

const groupsAtOnce = 6;
const linesAtOnce = 5;

function drawChip({ kind, text, as, without }: Chip, question: Question): HTMLElement {
  const cross = element('span', '', ' ×');
  cross.setAttribute('aria-hidden', 'true');
  const label = kind === 'year' ? words.chipYear(text) : as === null ? text : words.chipAs(text, as);
  const chip = link(addressOf({ ...question, q: without }), element('span', 'src', `${words.chip[kind]} `), label, cross);
  chip.setAttribute('aria-label', signs.labelled(`${words.chip[kind]} ${label}`, words.drop(label)));
  return element('li', '', chip);
}

/** What of the question was understood as figure, year or place; nothing where it is words alone. */
export function drawChips(box: HTMLElement, query: Reading, question: Question): void {
  if (!isUnderstood(query)) {
    box.replaceChildren();
    return;
  }
  box.replaceChildren(
    element('span', 'src', words.chips),
    element('ul', 'chips', ...chipsOf(query).map((chip) => drawChip(chip, question))),
  );
}

/** A target: subject and measure first, then year and printed words, then whose plan. */
function drawTarget({ id, name, stated, plan }: TargetRecord, plans: readonly KnownPlan[]): HTMLElement {
  const tag = plans.find((each) => each.id === plan)?.tag ?? plan;
  return element('li', '', link(url.target(id), element('b', '', name), ' ', stated), ' ', element('span', 'src', tag));
}

function drawRest(list: HTMLElement, rest: HTMLElement[]): HTMLElement[] {
  if (rest.length === 0) return [list];
  const button = element('button', 'more', words.panelMore(rest.length));
  button.setAttribute('type', 'button');
  button.addEventListener('click', () => {
    list.append(...rest);
    button.remove();
    rest[0]?.querySelector('a')?.focus({ preventScroll: true });
  });
  return [list, button];
}

function drawGroup({ title, indicator, targets }: TargetGroup, plans: readonly KnownPlan[]): HTMLElement {
  const name = indicator === null ? title : link(url.indicator(indicator), title);
  const head = element('h3', '', name, element('span', 'src', words.panelCount(targets.length)));
  const lines = targets.map((target) => drawTarget(target, plans));
  return element('section', '', head, ...drawRest(element('ul', '', ...lines.slice(0, linesAtOnce)), lines.slice(linesAtOnce)));
}

/** The targets by indicator; empty where none was found and no figure was asked for. */
export function drawPanel(
  panel: HTMLElement,
  groups: readonly TargetGroup[],
  { reading: query, areTargetsCut }: Pick<Response, 'reading' | 'areTargetsCut'>,
  plans: readonly KnownPlan[],
): void {
  const found = groups.reduce((sum, { targets }) => sum + targets.length, 0);
  panel.hidden = found === 0 && !asksFigure(query);
  panel.parentElement?.classList.toggle('with-panel', !panel.hidden);
  panel.parentElement?.classList.toggle('for-figures', asksFigure(query));
  if (panel.hidden) return;
  const title = element('h2', '', words.panel, element('span', 'src', words.panelCount(found, areTargetsCut)));
  title.id = 'panel-title';
  const drawn = groups.map((group) => drawGroup(group, plans));
  const box = element('div', '', ...drawn.slice(0, groupsAtOnce));
  const none = found === 0 ? [element('p', '', words.noTargets)] : [];
  const all = element('p', 'src', link(url.targets(), words.allTargets));
  const folded = element('details', '', element('summary', '', title), ...none, ...drawRest(box, drawn.slice(groupsAtOnce)), all);
  // On a narrow screen the text comes first, unless figures were asked for.
  if (asksFigure(query) || matchMedia('(min-width: 64rem)').matches) folded.setAttribute('open', '');
  panel.replaceChildren(folded);
}

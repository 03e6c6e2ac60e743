import type { Card, CardText } from '../../built/card/card.ts';
import { titleOf } from '../../library/facts.ts';
import { type Figure, isTarget, reviewOf, wornBy } from '../../library/figures.ts';
import type { FigurePassage } from '../../library/figure-passage.ts';
import { sayWhere } from '../../library/say-where.ts';
import type { Words } from '../../strings/languages.ts';
import { sayBounded } from '../targets/say-bounded.ts';
import { standingOf } from './say-plan-card.ts';

/** A figure's own words as one sentence; of a table the cells of its row, each with its head. */
export function textOf(passage: FigurePassage, { share }: Words): CardText {
  const { before, exact, after } = passage;
  if (passage.kind === 'sentence') return { lead: passage.lead.map(share.lead).join(''), before, exact, after };
  const said = passage.cells.map((cell, i) => ({ i, said: share.cell(passage.heads[i] ?? '', cell), isEmpty: cell.trim() === '' }));
  const cells = (isWanted: (i: number) => boolean): string[] =>
    said.filter(({ i, isEmpty }) => isWanted(i) && !isEmpty).map((cell) => cell.said);
  const own = share.cell(passage.heads[passage.at] ?? '', before);
  return {
    lead: '',
    before: share.cells([...cells((i) => i < passage.at), own]),
    exact,
    after: share.cells([after, ...cells((i) => i > passage.at)]),
  };
}

/** What of a figure's reading stands on its card: how much, by when, and who read it. */
function factsOf(figure: Figure, { targets, share }: Words): string[] {
  const { quantity, plan } = figure;
  const value = sayBounded(figure, targets);
  const label = isTarget(figure) ? targets.field.year : targets.field.ownYear;
  return [
    quantity.mode === 'level' ? value : share.mode(targets.mode[quantity.mode], value),
    quantity.year === null ? targets.noYear : share.year(label, targets.year(quantity.year)),
    reviewOf(quantity, plan) ? share.reviewed : share.machine,
  ];
}

/** The card of a target or baseline: its place and plan, its sentence with the figure marked, bound and year. */
export function figureCard(figure: Figure, words: Words): Card {
  const { plan, passage, quantity, where } = figure;
  const { targets, share } = words;
  return {
    path: `cards/targets/${quantity.id}.png`,
    sign: wornBy(plan),
    kicker: share.about(plan.place.shortName, isTarget(figure) ? targets.target : targets.baseline, standingOf(plan, words)),
    text: textOf(passage, words),
    isQuote: true,
    facts: factsOf(figure, words),
    source: share.source(titleOf(plan), sayWhere(where, words)),
    site: words.name,
    drawing: null,
  };
}

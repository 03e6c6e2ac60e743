import { signs } from '../../strings/language-signs.ts';
import { amountOf } from '../../library/figure-name.ts';
import { url } from '../../library/url.ts';
import { element, link } from '../search/dom.ts';
import { drawCompare } from './draw-compare.ts';
import { drawPassage } from './draw-passage.ts';
import { ruleName, words } from './own-words.ts';
import type { ReadSettings } from './read-settings.ts';
import type { OwnFigure } from './worker/own-answer.ts';

const { figures: said } = words.read;

/** Whose figure it is, and of which place, as worded. */
const whose = ({ figure: { subject, scope } }: OwnFigure): string => [scope, subject].filter((each) => each !== null).join(' · ');

const sectorsOf = ({ figure }: OwnFigure, { sectors }: ReadSettings): string => signs.row(figure.sectors.map((id) => sectors[id] ?? id));

/** Everything that a reader sees of a figure, for the filter. */
export function wordsOfFigure(own: OwnFigure, settings: ReadSettings): string {
  const { figure, passage } = own;
  const sentence =
    passage.kind === 'sentence' ? passage.lead.join('') + passage.before + passage.exact + passage.after : passage.cells.join(' ');
  const { about, measure, comparator, mode, year, rule, indicatorLabel } = figure;
  const shown = [
    about,
    measure,
    whose(own),
    sentence,
    settings.comparator[comparator],
    settings.mode[mode],
    year,
    ruleName(rule),
    indicatorLabel,
  ];
  return [...shown, amountOf(figure) + figure.unit, sectorsOf(own, settings)].join(' ');
}

/** A figure as a row of the table: what it is, its sentence, and every field that was read. */
export function drawFigureRow(own: OwnFigure, settings: ReadSettings): HTMLElement {
  const { figure, line, passage } = own;
  const { kind, measure, comparator, mode, year, hedged, rule, indicator, indicatorLabel } = figure;
  const isShared = indicator !== null && indicatorLabel !== null && settings.indicators.includes(indicator);
  const place = [said.line(line), ...(kind === 'baseline' ? [said.kinds.baseline] : [])].join(' · ');
  const head = element('th', '', measure, element('p', 'src', place));
  head.setAttribute('scope', 'row');
  return element(
    'tr',
    '',
    head,
    element('td', 'who', whose(own)),
    element('td', 'sentence', ...drawPassage(passage), ...(isShared ? [drawCompare(indicator, indicatorLabel, settings.tags)] : [])),
    element(
      'td',
      'bound',
      settings.comparator[comparator],
      ...(hedged ? [signs.between, element('span', 'unbroken', settings.hedged)] : []),
    ),
    element('td', 'value', `${amountOf(figure)}${figure.ratio === null ? figure.unit : ''}`),
    element('td', 'year', year === null ? '' : String(year)),
    element('td', 'mode', settings.mode[mode]),
    element('td', 'sector', sectorsOf(own, settings)),
    element('td', 'rule', link(url.rule(rule), ruleName(rule))),
  );
}

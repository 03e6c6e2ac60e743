import { zh } from '../../strings/zh-CN.ts';
import { type Figure, reviewOf } from '../../library/figures.ts';
import { inferredWords } from './inferred.ts';
import type { Indicator } from '../indicators/indicators.ts';
import { url } from '../../library/url.ts';
import { numberOf, valueOf } from '../../library/figure-name.ts';

/** One line of a figure's reading: what it is called, what it says, and small print under it. */
export interface Field {
  label: string;
  value: string;
  /** Where the value leads. */
  href?: string;
  notes: string[];
}

const words = zh.targets;

/** The titles a figure stands under, the nearest first: run-in heads of its block, then its divisions. */
function titlesOver({ quantity, plan }: Figure): string[] {
  const block = plan.data.blocks.find(({ id }) => id === quantity.block);
  const titles = (block?.heads ?? []).map(({ text }) => text);
  for (let at = block?.division ?? null; at !== null;) {
    const division = plan.data.divisions.find(({ id }) => id === at);
    if (!division) break;
    if (division.title) titles.push(division.title);
    at = division.parent;
  }
  return titles;
}

function inferredOf(figure: Figure): string[] {
  const block = figure.plan.data.blocks.find(({ id }) => id === figure.quantity.block);
  return block ? inferredWords(figure.quantity, { block, titles: titlesOver(figure) }) : [];
}

function yearFields({ quantity }: Figure): Field[] {
  const { year, baseYear, kind } = quantity;
  const label = kind === 'target' ? words.field.year : words.field.ownYear;
  const own = { label, value: year === null ? words.noYear : words.year(year), notes: [] };
  return baseYear === null ? [own] : [own, { label: words.field.baseYear, value: words.year(baseYear), notes: [] }];
}

/** What `comparator` adds to a value in words; 达到 and 区间 show in the value itself. */
function valueField({ quantity }: Figure): Field {
  const { comparator } = quantity;
  const printed = numberOf(quantity);
  const value = valueOf(quantity);
  const said = comparator === 'ge' || comparator === 'le' ? words.comparator[comparator] + value : value;
  return {
    label: words.field.value,
    value: comparator === 'approx' ? value + words.comparator.approx : said,
    notes: printed === value.replaceAll(',', '') ? [] : [words.asPrinted(quantity.text)],
  };
}

/** The reading of a figure, field by field, in words. */
export function fieldsOf(figure: Figure, indicators: readonly Indicator[]): Field[] {
  const { quantity } = figure;
  const indicator = indicators.find(({ id }) => id === quantity.indicator);
  const inferred = inferredOf(figure);
  const field = (label: string, value: string, ...notes: string[]): Field => ({ label, value, notes });
  return [
    valueField(figure),
    field(words.field.subject, quantity.subject ?? words.noSubject),
    field(words.field.scope, quantity.scope ?? words.noSubject),
    field(words.field.measure, quantity.measure),
    {
      ...field(words.field.indicator, quantity.indicatorLabel ?? words.noIndicator, ...undefinedNote(figure, indicator)),
      ...(indicator && { href: url.indicator(indicator.id) }),
    },
    field(words.field.sectors, zh.listed(figure.sectors)),
    field(words.field.mode, words.mode[quantity.mode]),
    ...yearFields(figure),
    field(words.field.wording, quantity.wording || words.noWording),
    field(words.field.hedged, quantity.hedged ? words.isHedged : words.notHedged),
    ...(inferred.length > 0 ? [{ label: words.field.inferred, value: inferred[0], notes: inferred.slice(1) }] : []),
    field(words.field.rule, quantity.rule),
    statusField(figure),
  ];
}

/** Who read it: the program, or a person, with day and reason. */
function statusField({ quantity, plan }: Figure): Field {
  const review = reviewOf(quantity, plan);
  const value = review ? words.reviewed(review.by, review.when) : words.machine;
  return { label: words.field.status, value, notes: review ? [review.why] : [] };
}

/** Says so where neither the plan nor statistics define what is measured. */
function undefinedNote({ quantity }: Figure, indicator: Indicator | undefined): string[] {
  if (indicator?.defined !== 'no') return [];
  return [quantity.unit.endsWith('元') ? words.undefinedMeasure(quantity.measure) : words.undefinedOther(quantity.measure)];
}

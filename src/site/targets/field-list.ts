import { type ReadQuantity, Reading } from '../../model/target.ts';
import { zh } from '../../strings/zh-CN.ts';
import { type Figure, reviewOf } from '../../library/figures.ts';
import { inferredOf } from './inferred.ts';
import { sayInferred } from './say-inferred.ts';
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

function inferredIn(figure: Figure): string[] {
  const block = figure.plan.data.blocks.find(({ id }) => id === figure.quantity.block);
  return block ? inferredOf(figure.quantity, { block, titles: titlesOver(figure) }).map((each) => sayInferred(each, zh)) : [];
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

type Draw = (figure: Figure, indicator: Indicator | undefined) => Field[];

const line = (label: string, value: string, ...notes: string[]): Field[] => [{ label, value, notes }];

/** The fields that pages say in their own way, in the order in which they say them. */
const drawn: Partial<Record<keyof ReadQuantity, Draw>> = {
  value: (figure) => [valueField(figure)],
  subject: ({ quantity }) => line(words.field.subject, quantity.subject ?? words.noSubject),
  scope: ({ quantity }) => line(words.field.scope, quantity.scope ?? words.noSubject),
  measure: ({ quantity }) => line(words.field.measure, quantity.measure),
  indicator: (figure, indicator) => [indicatorField(figure, indicator)],
  sectors: ({ sectors }) => line(words.field.sectors, zh.listed(sectors)),
  mode: ({ quantity }) => line(words.field.mode, words.mode[quantity.mode]),
  year: ({ quantity: { year, kind } }) =>
    line(kind === 'target' ? words.field.year : words.field.ownYear, year === null ? words.noYear : words.year(year)),
  baseYear: ({ quantity: { baseYear } }) => (baseYear === null ? [] : line(words.field.baseYear, words.year(baseYear))),
  wording: ({ quantity }) => line(words.field.wording, quantity.wording || words.noWording),
  hedged: ({ quantity }) => line(words.field.hedged, quantity.hedged ? words.isHedged : words.notHedged),
  inferred: (figure) => {
    const [first, ...notes] = inferredIn(figure);
    return first === undefined ? [] : line(words.field.inferred, first, ...notes);
  },
  rule: ({ quantity }) => line(words.field.rule, quantity.rule),
  status: (figure) => [statusField(figure)],
};

/** The fields that are said in another's line; the quote, which the page shows as the passage; and the rules, which are for checking. */
const within: readonly (keyof Reading)[] = ['valueMax', 'unit', 'ratio', 'comparator', 'indicatorLabel', 'quote', 'rules'];

const labels: Readonly<Record<string, string>> = words.field;
const isPlain = (name: keyof Reading): boolean => !(name in drawn) && !within.some((other) => other === name);

/** A field that has no way of its own, under its label. */
function plainly(name: keyof Reading, value: Reading[keyof Reading]): Field[] {
  if (value === null) return line(labels[name], words.noSubject);
  return line(
    labels[name],
    Array.isArray(value) ? zh.listed(value.map(String)) : typeof value === 'string' ? value : JSON.stringify(value),
  );
}

/** The reading of a figure in words: a line for every field of the model. */
export function fieldsOf(figure: Figure, indicators: readonly Indicator[]): Field[] {
  const indicator = indicators.find(({ id }) => id === figure.quantity.indicator);
  const own = Object.values(drawn).flatMap((draw) => draw(figure, indicator));
  const plain = Reading.keyof().options.filter(isPlain);
  return [...own, ...plain.flatMap((name) => plainly(name, figure.quantity[name]))];
}

function indicatorField(figure: Figure, indicator: Indicator | undefined): Field {
  const notes = undefinedNote(figure, indicator);
  const value = figure.quantity.indicatorLabel ?? words.noIndicator;
  return { label: words.field.indicator, value, notes, ...(indicator && { href: url.indicator(indicator.id) }) };
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

import { layTime, type TimePlan, type TimeRow, timeRows } from '../../../charts/time-line.ts';
import { type Figures, tagOf, wornBy } from '../../../library/figures.ts';
import type { LoadedPlan } from '../../../library/load/load-plans.ts';
import { linksOf } from '../../../library/linked/linked-figures.ts';
import { url } from '../../../library/url.ts';
import type { Words } from '../../../strings/languages.ts';
import { bounded } from './say-shown-plans.ts';
import type { Picture } from './picture.ts';

/** How often each value stands among some, in order. */
const counted = (values: readonly string[]): [string, number][] =>
  [...Map.groupBy(values, (value) => value)]
    .map(([value, own]): [string, number] => [value, own.length])
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** A plan on the line of time. */
function timePlan(plan: LoadedPlan, plans: readonly LoadedPlan[], figures: Pick<Figures, 'of' | 'get'>): TimePlan {
  const targets = figures.of(plan).filter(({ quantity }) => quantity.kind === 'target');
  const joined = targets.flatMap((figure) => {
    const link = linksOf(figure).find(({ type }) => type === 'baseline');
    const from = link ? figures.get(link.target).quantity.year : null;
    const to = figure.quantity.year;
    return from !== null && to !== null && from < to ? [`${from} ${to}`] : [];
  });
  const named = new Set(plan.data.references.flatMap((reference) => (reference.plan === null ? [] : [reference.plan])));
  return {
    ...{ name: tagOf(plan), ...wornBy(plan), href: url.plan(plan.facts.id) },
    ...{ period: plan.facts.period, issued: plan.facts.issued },
    years: counted(targets.flatMap(({ quantity }) => (quantity.year === null ? [] : [String(quantity.year)]))).map(([year, count]) => ({
      year: Number(year),
      count,
    })),
    joined: counted(joined).map(([years, count]) => {
      const [from = 0, to = 0] = years.split(' ').map(Number);
      return { from, to, count };
    }),
    names: plans.flatMap((other, i) => (other !== plan && named.has(other.facts.id) ? [i] : [])),
  };
}

/** What is seen: that all periods end together, or from when to when they are; and for which year most targets are. */
export function sayTime(plans: readonly Pick<TimePlan, 'name' | 'period' | 'years'>[], t: Words): string | null {
  const words = t.textPictures.time;
  const periods = plans.flatMap(({ period }) => period ?? []);
  if (periods.length === 0) return null;
  const [from, to] = [Math.min(...periods.map((period) => period.from)), Math.max(...periods.map((period) => period.to))];
  const said =
    plans.length === 1
      ? words.one(plans[0].name, from, to)
      : periods.every((period) => period.to === to)
        ? words.sameEnd(periods.length, to)
        : words.span(periods.length, from, to);
  const years = [
    ...Map.groupBy(
      plans.flatMap((plan) => plan.years),
      ({ year }) => year,
    ),
  ].map(([year, own]) => ({
    year,
    count: own.reduce((sum, { count }) => sum + count, 0),
  }));
  const all = years.reduce((sum, { count }) => sum + count, 0);
  const [most] = years.toSorted((a, b) => b.count - a.count);
  return most === undefined ? said : said + words.targets(most.count, all, most.year);
}

function cellsOf(row: TimeRow, plans: readonly TimePlan[], t: Words): (string | number | null)[] {
  const { kinds } = t.textPictures.time;
  const head = [plans[row.plan].name, kinds[row.kind]];
  switch (row.kind) {
    case 'period':
      return [...head, String(row.from), String(row.to), null, null];
    case 'issued':
      return [...head, row.day, row.day, null, null];
    case 'year':
      return [...head, String(row.year), String(row.year), row.count, null];
    case 'joined':
      return [...head, String(row.from), String(row.to), row.count, null];
    case 'names':
      return [...head, null, null, null, plans[row.other].name];
  }
}

/** Plans on one line of time; null where none has a period. */
export function timePicture(all: readonly LoadedPlan[], figures: Pick<Figures, 'of' | 'get'>, t: Words): Picture | null {
  const words = t.textPictures.time;
  const { plans: own, rest } = bounded(all, t);
  const plans = own.map((plan) => timePlan(plan, own, figures));
  const title = sayTime(plans, t);
  if (title === null) return null;
  return {
    ...{ id: 'time', kind: 'time', title, reading: words.reading, notes: [] },
    columns: words.columns.map((head, i) => ({ head, isNumber: i === 4 })),
    rows: timeRows(plans).map((row) => ({ cells: cellsOf(row, plans, t), href: plans[row.plan].href })),
    draw: (form) => layTime(plans, form),
    plans: own,
    at: { name: t.plans.title, href: url.plans() },
    rest,
  };
}

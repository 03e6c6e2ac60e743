import { layScale, type ScaleGroup } from '../../../charts/scale.ts';
import { axisUnit } from '../../../library/english/axis-unit.ts';
import { columnsOf } from '../../../library/columns.ts';
import { figureOf, valueOf, wordsOf } from '../../../library/figure-name.ts';
import { type Figure, type Figures, wornBy } from '../../../library/figures.ts';
import type { LoadedPlan } from '../../../library/load/load-plans.ts';
import { url } from '../../../library/url.ts';
import type { Words } from '../../../strings/languages.ts';
import { signs } from '../../../strings/language-signs.ts';
import { type Comparable, comparablesOf } from '../../indicators/comparable.ts';
import type { Picture } from './picture.ts';

/** So many figures share an axis, and so many axes a picture; of more the first ones are drawn, and the others counted. */
const most = 12;

/** Figures of one indicator side by side, with what they share in words. */
export interface Group {
  what: string;
  comparable: Comparable;
}

const isMoney = (unit: string): boolean => /元$/.test(unit);
const isShare = ({ mode, unit }: Comparable): boolean => unit === '%' && mode === 'level';

/** Whose and what, unless the name says whose. */
export const whatOf = (name: string, subject: string | null): string =>
  subject === null || name.includes(subject) ? name : signs.owned(subject, name);

/** What is seen of one group: each figure where they are few, that all are equal, or the least and the most; `left` more figures aren't drawn. */
export function saySeen(what: string, figures: readonly Pick<Figure, 'quantity' | 'tag'>[], left: number, t: Words): string {
  const words = t.figurePictures.targets;
  const said = ({ quantity, tag }: Pick<Figure, 'quantity' | 'tag'>): string => tag + t.gap + t.quoted(wordsOf(quantity));
  if (left === 0 && new Set(figures.map(({ quantity }) => wordsOf(quantity))).size === 1)
    return words.equal(what, figures.length, t.quoted(wordsOf(figures[0].quantity)));
  if (figures.length <= 3) return words.each(what, figures.map(said));
  const sorted = figures.toSorted((a, b) => (a.quantity.value ?? 0) - (b.quantity.value ?? 0));
  const say = left > 0 ? words.rangeOfDrawn : words.range;
  return say(what, figures.length, said(sorted[0]), said(sorted[sorted.length - 1]));
}

const rowsWithValue = ({ comparable }: Group): Comparable['rows'] => comparable.rows.filter(({ figure }) => figure.quantity.value !== null);

const drawnRows = (group: Group): Comparable['rows'] => rowsWithValue(group).slice(0, most);

/** How many figures of a group its axis has no room for. */
const leftOf = (group: Group): number => Math.max(0, rowsWithValue(group).length - most);

/** What is seen of the figures of a group that are drawn. */
const sayGroup = (group: Group, t: Words): string =>
  saySeen(
    t.figurePictures.head(group.what, t.targets.mode[group.comparable.mode], group.comparable.year),
    drawnRows(group).map(({ figure }) => figure),
    leftOf(group),
    t,
  );

/** What is said of groups and figures that aren't drawn; null where all are. */
export function sayRest(groups: readonly Group[], t: Words): string | null {
  const { restGroups, restFigures } = t.figurePictures.targets;
  const figures = groups.slice(0, most).reduce((sum, group) => sum + leftOf(group), 0);
  const said = [...(groups.length > most ? [restGroups(groups.length - most)] : []), ...(figures > 0 ? [restFigures(figures)] : [])];
  return said.length > 0 ? said.join('') : null;
}

/** The unit of a group's axis; in English by what its figures are read as, where they are. */
function unitOf(group: Group): Pick<ScaleGroup, 'unit' | 'factor'> {
  const rows = drawnRows(group);
  const unit = rows[0].figure.reading?.unit ?? null;
  const values = rows.flatMap(({ figure, baseline }) => [figure.quantity.value, figure.quantity.valueMax, baseline?.quantity.value]);
  return unit === null ? { unit: group.comparable.unit } : axisUnit(unit, Math.max(...values.map((value) => value ?? 0)));
}

const scaleGroup = (group: Group, t: Words): ScaleGroup => {
  const { what, comparable } = group;
  const words = t.figurePictures;
  return {
    head: words.head(what, t.targets.mode[comparable.mode], comparable.year),
    ...unitOf(group),
    kind: isShare(comparable) ? 'share' : isMoney(comparable.unit) ? 'money' : 'plain',
    rows: drawnRows(group).map(({ figure: { quantity, plan, tag, href }, baseline }) => {
      const from = baseline?.quantity.value ?? null;
      return {
        label: `${tag} ${wordsOf(quantity)}${baseline ? words.targets.from(baseline.quantity.year, valueOf(baseline.quantity)) : ''}`,
        ...{ href, ...wornBy(plan), value: quantity.value ?? 0, valueMax: quantity.valueMax },
        ...{ comparator: quantity.comparator, hedged: quantity.hedged },
        baseline: from === null ? null : { value: from, year: baseline?.quantity.year ?? null },
      };
    }),
  };
};

const tableRows = (group: Group, t: Words): Picture['rows'] =>
  drawnRows(group).map(({ figure: { quantity, tag, href }, baseline }) => ({
    href,
    cells: [
      ...[group.what, tag, quantity.subject, t.targets.mode[quantity.mode], quantity.year, wordsOf(quantity)],
      ...[quantity.value, quantity.valueMax, quantity.unit, t.figurePictures.comparator[quantity.comparator]],
      quantity.hedged ? t.figurePictures.targets.yes : null,
      ...[baseline?.quantity.value ?? null, baseline?.quantity.year ?? null],
    ],
  }));

const numbers = new Set([4, 6, 7, 11, 12]);

function pictureOf(all: readonly Group[], told: Pick<Picture, 'id' | 'title' | 'at'>, t: Words): Picture {
  const words = t.figurePictures.targets;
  const groups = all.slice(0, most);
  const scales = groups.map((group) => scaleGroup(group, t));
  return {
    ...told,
    ...{ kind: 'targets', reading: words.reading, rest: sayRest(all, t) },
    notes: [words.rule, ...(scales.some(({ kind }) => kind === 'money') ? [words.money] : [])],
    columns: words.columns.map((head, i) => ({ head, isNumber: numbers.has(i) })),
    rows: groups.flatMap((group) => tableRows(group, t)),
    draw: (form) => layScale(scales, form, figureOf),
    plans: [...new Set(groups.flatMap((group) => drawnRows(group).map(({ figure }) => figure.plan)))],
  };
}

const ordered = (plans: readonly LoadedPlan[]): LoadedPlan[] => columnsOf(plans).flatMap(({ layers }) => layers.map(({ plan }) => plan));

/** The targets of an indicator that share an axis; null where no two do. */
export function indicatorPicture(
  { id, name }: { id: string; name: string },
  targets: readonly Figure[],
  figures: Figures,
  plans: readonly LoadedPlan[],
  t: Words,
): Picture | null {
  const groups = comparablesOf(targets, figures, ordered(plans))
    .map((comparable): Group => ({ what: whatOf(name, comparable.subject), comparable }))
    .filter((group) => drawnRows(group).length > 1)
    .sort((a, b) => b.comparable.rows.length - a.comparable.rows.length);
  const [first] = groups;
  if (first === undefined) return null;
  return pictureOf(groups, { id: `targets-${id}`, title: sayGroup(first, t), at: { name, href: url.indicator(id) } }, t);
}

/** The targets of a sector that share axes, indicator by indicator; null where no two do. */
export function sectorPicture(
  { id, name }: { id: string; name: string },
  figures: Figures,
  plans: readonly LoadedPlan[],
  t: Words,
): Picture | null {
  const targets = figures.targets.filter(({ quantity }) => quantity.sectors.includes(id));
  const groups = comparablesOf(targets, figures, ordered(plans))
    .map((comparable): Group => {
      const { quantity } = comparable.rows[0].figure;
      return { what: whatOf(quantity.indicatorLabel ?? quantity.measure, comparable.subject), comparable };
    })
    .filter((group) => drawnRows(group).length > 1);
  if (groups.length === 0) return null;
  const all = new Set(groups.flatMap((group) => drawnRows(group).map(({ figure }) => figure.plan)));
  const title = groups.length === 1 ? sayGroup(groups[0], t) : t.figurePictures.targets.sector(name, groups.length, all.size);
  return pictureOf(groups, { id: `sector-${id}`, title, at: { name, href: url.sector(id) } }, t);
}

import { signs } from '../strings/language-signs.ts';
import { tagOf } from './figures.ts';
import { groupByPlace, type LoadedPlan } from './load/load-plans.ts';

/** So many columns stand open at first: more are too narrow to read on a screen. */
export const onScreen = 8;

/** One plan in a place's column: a layer of every cell, where the place has several. */
export interface Layer {
  plan: LoadedPlan;
  /** The plan in two words: 河北2018. */
  tag: string;
  /** Its number among all plans, from 1: what a box hides. */
  n: number;
}

/** A place's column. Comparisons loop over these, never over the rows that happen to have data. */
export interface Column {
  place: LoadedPlan['place'];
  layers: Layer[];
  /** Its number among the columns, from 1: what a box hides. */
  n: number;
}

/** A column a place, provinces before cities before counties; a layer a plan, the earliest first. */
export function columnsOf(plans: readonly LoadedPlan[]): Column[] {
  const groups = groupByPlace(plans).sort((a, b) => a.place.rank - b.place.rank);
  let n = 0;
  return groups.map(({ place, plans: own }, i) => ({
    place,
    n: i + 1,
    layers: own.toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1)).map((plan) => ({ plan, tag: tagOf(plan), n: ++n })),
  }));
}

const dateOf = ({ facts }: LoadedPlan): string => facts.issued ?? String(facts.period?.from ?? '');

/** Neighbouring columns of one rank of government, under the names of their levels: nothing is ranked across them. */
export const levelsOf = (columns: readonly Column[]): { level: string; columns: Column[] }[] =>
  [...Map.groupBy(columns, ({ place }) => place.rank).values()].map((own) => ({
    level: levelName(own.map(({ place }) => place)),
    columns: own,
  }));

/** The levels of some places by name: 省、自治区. */
export const levelName = (places: readonly LoadedPlan['place'][]): string =>
  signs.row([...new Set(places.map(({ levelName: name }) => name))]);

import { wordAfter } from '../../library/english/unit-words.ts';
import type { Figure, Figures } from '../../library/figures.ts';
import { linksOf, sumOf } from '../../library/linked/linked-figures.ts';
import type { Sum } from '../../library/linked/sums-to.ts';

/** In which way the figures stand beside one another, and what is told of it beyond that. */
export type Told =
  | { type: 'differs' }
  | { type: 'sums-to'; sum: Sum }
  /** `names`: how the two plans name the figure, where they name it otherwise. */
  | { type: 'later'; names: string | null }
  /** `ratio`: null where the two are not divided. `fields`: of the two plans, where they differ. */
  | { type: 'counterpart'; ratio: number | null; fields: string | null };

export type FindingType = Told['type'];

/** What figures share. */
export interface Shared {
  subject: string | null;
  name: string | null;
  mode: Figure['quantity']['mode'];
  year: number | null;
  /** False where only one of them has the year. */
  isYearOfAll: boolean;
  /** In the language of the page; empty where it has no word for it. */
  unit: string;
}

/** Figures that stand beside one another. */
export interface Finding {
  id: string;
  shared: Shared;
  figures: Figure[];
  /** The parts of a whole, listed under it. */
  parts: Figure[];
  told: Told;
}

export interface FindingList {
  type: FindingType;
  findings: Finding[];
}

/** What figures share, read off the first of them. */
function sharedOf([{ quantity, reading }, ...others]: readonly Figure[], subject: string | null): Shared {
  const { measure, indicatorLabel, mode, unit } = quantity;
  const years = new Set([quantity, ...others.map((other) => other.quantity)].map(({ year }) => year));
  const [year] = [...years].filter((each) => each !== null);
  const isOne = others.every((other) => other.quantity.subject === quantity.subject);
  const said = indicatorLabel ?? (others.every((other) => other.quantity.measure === measure) ? measure : null);
  return {
    subject: isOne || subject !== quantity.subject ? subject : null,
    name: said,
    mode,
    year: year ?? null,
    isYearOfAll: years.size === 1,
    unit: reading ? wordAfter(reading.unit?.words ?? '', false) : unit,
  };
}

/** Every linked pair once, the one that comes first in the corpus first. */
function pairsOf(figures: Figures, type: FindingType): { a: Figure; b: Figure; link: ReturnType<typeof linksOf>[number] }[] {
  const rank = new Map(figures.all.map(({ quantity }, i) => [quantity.id, i]));
  return figures.all.flatMap((a, i) =>
    linksOf(a)
      .filter((link) => link.type === type && (rank.get(link.target) ?? -1) > i)
      .map((link) => ({ a, b: figures.get(link.target), link })),
  );
}

const idOf = (...figures: Figure[]): string => figures.map(({ quantity }) => quantity.id.replace('/', '-')).join('--');
const dateOf = ({ plan }: Figure): string => plan.facts.issued ?? String(plan.facts.period?.from ?? '');

/** What every pair has. */
const side = (figures: Figure[]): Pick<Finding, 'figures' | 'parts'> => ({ figures, parts: [] });

function differs(figures: Figures): Finding[] {
  return pairsOf(figures, 'differs').map(({ a, b, link }) => ({
    id: idOf(a, b),
    shared: sharedOf([a, b], link.subject ?? a.quantity.subject),
    ...side([a, b]),
    told: { type: 'differs' },
  }));
}

function later(figures: Figures): Finding[] {
  return pairsOf(figures, 'later').map(({ a, b, link }) => {
    const both = dateOf(a) <= dateOf(b) ? [a, b] : [b, a];
    return {
      id: idOf(...both),
      shared: sharedOf([a, b], link.note ? null : a.quantity.subject),
      ...side(both),
      told: { type: 'later', names: link.note ?? null },
    };
  });
}

function counterparts(figures: Figures): Finding[] {
  return pairsOf(figures, 'counterpart').map(({ a, b, link }) => {
    const both = a.plan.place.rank < b.plan.place.rank ? [b, a] : [a, b];
    return {
      id: idOf(...both),
      shared: sharedOf([a, b], a.quantity.subject),
      ...side(both),
      told: { type: 'counterpart', ratio: link.value ?? null, fields: link.note ?? null },
    };
  });
}

function sums(figures: Figures): Finding[] {
  const wholes = figures.all.flatMap((figure) => {
    const sum = sumOf(figure, figures);
    return sum?.whole === figure ? [sum] : [];
  });
  return wholes.map(({ whole, parts, sum }) => ({
    id: idOf(whole),
    shared: sharedOf([whole, ...parts], null),
    figures: [whole],
    parts,
    told: { type: 'sums-to', sum: { whole, parts, sum } },
  }));
}

/** The four lists of 值得核对的数字, kept apart. */
export const findingLists = (figures: Figures): FindingList[] => [
  { type: 'differs', findings: differs(figures) },
  { type: 'sums-to', findings: sums(figures) },
  { type: 'later', findings: later(figures) },
  { type: 'counterpart', findings: counterparts(figures) },
];

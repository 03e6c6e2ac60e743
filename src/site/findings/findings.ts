import { zh } from '../../strings/zh-CN.ts';
import type { Figure, Figures } from '../../library/figures.ts';
import { linksOf, percentOf, sumOf } from '../../library/linked-figures.ts';
import { saySum, saySumFigure } from '../../library/say-sums-to.ts';
import { wordsOf } from '../../library/figure-name.ts';

export type FindingType = 'differs' | 'sums-to' | 'later' | 'counterpart';

/** Figures that stand beside one another. */
export interface Finding {
  id: string;
  /** The figures in short, beside one another. */
  heads: string[];
  /** What the figures share, in words. */
  same: string;
  figures: Figure[];
  /** The parts of a whole, listed under it. */
  parts: Figure[];
  said: string;
  names: string | null;
  /** False where the figures come to the same, and nothing is left to explain. */
  isOpen: boolean;
}

export interface FindingList {
  type: FindingType;
  findings: Finding[];
}

const words = zh.targets;

/** What figures share: 节能环保 · 产业规模 · 到期达到 · 2020年. Where only one of them has a year, that is said. */
function sameWords([{ quantity }, ...others]: readonly Figure[], subject: string | null): string {
  const { measure, indicatorLabel, mode, unit } = quantity;
  const years = new Set([quantity, ...others.map((other) => other.quantity)].map(({ year }) => year));
  const [year] = [...years].filter((each) => each !== null);
  const when = year === undefined ? null : words.year(year) + (years.size > 1 ? words.findings.oneYear : '');
  return [subject, indicatorLabel ?? measure, words.mode[mode], when, unit || null].filter(Boolean).join(zh.separator);
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

/** What every pair has: its figures and their short forms. */
const side = (figures: Figure[]): Pick<Finding, 'heads' | 'figures' | 'parts' | 'isOpen'> => ({
  heads: figures.map(({ quantity }) => wordsOf(quantity)),
  figures,
  parts: [],
  isOpen: true,
});

function differs(figures: Figures): Finding[] {
  return pairsOf(figures, 'differs').map(({ a, b, link }) => ({
    id: idOf(a, b),
    same: sameWords([a, b], link.subject ?? a.quantity.subject),
    ...side([a, b]),
    said: words.say.differs,
    names: null,
  }));
}

function later(figures: Figures): Finding[] {
  return pairsOf(figures, 'later').map(({ a, b, link }) => {
    const both = dateOf(a) <= dateOf(b) ? [a, b] : [b, a];
    return {
      id: idOf(...both),
      same: sameWords([a, b], link.note ? null : a.quantity.subject),
      ...side(both),
      said: words.say.later,
      names: link.note ? words.say.names(link.note) : null,
    };
  });
}

function counterparts(figures: Figures): Finding[] {
  return pairsOf(figures, 'counterpart').map(({ a, b, link }) => {
    const both = a.plan.place.level === '省' ? [b, a] : [a, b];
    const percent = typeof link.value === 'number' ? percentOf(link.value) : null;
    return {
      id: idOf(...both),
      same: sameWords([a, b], a.quantity.subject),
      ...side(both),
      said: percent === null ? words.say.counterpartNoRatio : words.say.counterpart(percent),
      names: null,
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
    same: sameWords([whole, ...parts], null),
    heads: [`${words.findings.whole}${wordsOf(whole.quantity)}`, words.findings.sum(saySumFigure({ whole, parts, sum }, zh))],
    figures: [whole],
    parts,
    isOpen: parts.some(({ quantity }) => quantity.comparator !== 'eq') || sum !== whole.quantity.value,
    said: saySum({ whole, parts, sum }, zh),
    names: null,
  }));
}

/** The four lists of 值得核对的数字, kept apart. */
export const findingLists = (figures: Figures): FindingList[] => [
  { type: 'differs', findings: differs(figures) },
  { type: 'sums-to', findings: sums(figures) },
  { type: 'later', findings: later(figures) },
  { type: 'counterpart', findings: counterparts(figures) },
];

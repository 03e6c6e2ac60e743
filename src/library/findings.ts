import { zh } from '../strings/zh-CN.ts';
import type { Figure, Figures } from './figures.ts';
import { linksOf, percentOf, sumOf } from './related.ts';
import { sumWords } from './sums.ts';
import { wordsOf } from './wording.ts';

export type FindingType = 'differs' | 'sums-to' | 'later' | 'counterpart';

/** Figures that stand beside one another, each with its role in words. */
export interface Finding {
  id: string;
  /** What the figures share, in words. */
  same: string;
  figures: { figure: Figure; role: string }[];
  /** The parts of a whole, listed under it. */
  parts: Figure[];
  said: string;
  names: string | null;
}

export interface FindingList {
  type: FindingType;
  findings: Finding[];
}

const words = zh.targets;

/** What two figures share: 节能环保 · 产业规模 · 到期达到 · 2020年. */
function sameWords({ quantity }: Figure, subject: string | null): string {
  const { measure, indicatorLabel, mode, year, unit } = quantity;
  const parts = [subject, indicatorLabel ?? measure, words.mode[mode], year === null ? null : words.year(year), unit || null];
  return parts.filter(Boolean).join(zh.separator);
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

function differs(figures: Figures): Finding[] {
  return pairsOf(figures, 'differs').map(({ a, b, link }) => ({
    id: idOf(a, b),
    same: sameWords(a, link.subject ?? a.quantity.subject),
    figures: [a, b].map((figure) => ({ figure, role: wordsOf(figure.quantity) })),
    parts: [],
    said: words.say.differs,
    names: null,
  }));
}

function later(figures: Figures): Finding[] {
  return pairsOf(figures, 'later').map(({ a, b, link }) => {
    const both = dateOf(a) <= dateOf(b) ? [a, b] : [b, a];
    return {
      id: idOf(...both),
      same: sameWords(a, link.note ? null : a.quantity.subject),
      figures: both.map((figure) => ({ figure, role: wordsOf(figure.quantity) })),
      parts: [],
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
      same: sameWords(a, a.quantity.subject),
      figures: both.map((figure) => ({ figure, role: wordsOf(figure.quantity) })),
      parts: [],
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
    same: sameWords(whole, null),
    figures: [{ figure: whole, role: words.findings.whole }],
    parts,
    said: sumWords(whole, parts, sum),
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

import { plainSubject } from '../../language/subject.ts';
import type { ReadQuantity } from '../../model/target.ts';
import type { Indicator } from '../../model/vocabulary.ts';
import type { Surroundings } from './surroundings.ts';
import { isCount } from './unit.ts';

/** What linking needs to know of a plan. */
export interface LinkedPlan {
  id: string;
  place: string;
  /** The place above: a city's province. */
  parentPlace: string | null;
  /** Day of issue, or the period's first year where that is unknown: plans of one place stand in this order. */
  order: string;
  /** What the plan is about: 工业, 战略性新兴产业. */
  field: string;
  /** The plan's own sectors, each with the shared code it lies under. */
  sectors: readonly { name: string; sector: string }[];
  /** Its annexes: address and title. */
  annexes: readonly { id: string; title: string }[];
}

/** A target or baseline with its plan and its indicator. */
export interface Figure {
  quantity: ReadQuantity;
  plan: LinkedPlan;
  indicator: Indicator | null;
  around: Surroundings;
}

/** Words for comparing: without spaces and 的. */
export const plainWords = (words: string): string => words.replace(/[\s的]/g, '');

/** True for a list that isn't complete: A、B等领域. One that counts its members (等10个重点领域) is. */
export const isOpenList = (subject: string): boolean => /、.*等[^\d一二两三四五六七八九十]*$/.test(subject);

/** The measure's words for comparing, without those of the subject before them. */
export function ownWords({ measure, subject }: Pick<ReadQuantity, 'measure' | 'subject'>): string {
  const words = plainWords(measure);
  return subject !== null && words !== subject && words.startsWith(plainWords(subject)) ? words.slice(plainWords(subject).length) : words;
}

/**
 * The subjects of a figure, one by one; a quantity that serves several sectors names them joined by 、. What is counted is often
 * named by the subject's words (工业设计, 工业设计中心): then it has no subject beside its measure.
 */
export function subjectsOf({ subject, sectors, measure, unit }: Pick<ReadQuantity, 'subject' | 'sectors' | 'measure' | 'unit'>): string[] {
  if (subject === null) return [''];
  if (isCount(unit) && plainWords(measure).startsWith(plainSubject(subject))) return [''];
  return sectors.length > 1 && subject.includes('、') ? subject.split('、').map(plainSubject) : [plainSubject(subject)];
}

/** True when a figure is the whole province's or city's, not a base's, a park's or a firm's. */
export const isWide = ({ scope }: Pick<ReadQuantity, 'scope'>): boolean =>
  scope === null || /^[全我]?[省市区县州盟](?:地?域?内)?$|^全[省市区县州]/.test(scope);

/** Whose figure it is, for comparing: all words for the whole province or city count as one. */
export const whose = (quantity: ReadQuantity): string => (isWide(quantity) ? '' : (quantity.scope ?? ''));

/** What is measured, for comparing where no indicator fits: the printed words. */
export const measured = ({ indicator, measure }: ReadQuantity): string => indicator ?? `“${plainWords(measure)}”`;

/** Figures by a key, so that only those that can be linked are compared. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string | null): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    if (name === null) continue;
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return [...groups.values()];
}

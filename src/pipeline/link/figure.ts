import { plainSubject } from '../../language/subject.ts';
import type { ReadQuantity } from '../../model/target.ts';
import type { Indicator } from '../../model/vocabulary.ts';

/** What linking needs to know of a plan. */
export interface LinkedPlan {
  id: string;
  place: string;
  /** The place above: a city's province. */
  parentPlace: string | null;
  /** Day of issue, or the period's first year where that is unknown: plans of one place stand in this order. */
  order: string;
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
}

/** True for a share, a rate, a multiple, an index or a figure per something: what has no sum. */
export const isRelative = (unit: string): boolean => unit === '' || /%|‰|百分点|倍|比|\//.test(unit);

/** True for counters of things: neither money nor relative. */
export const isCount = (unit: string): boolean => !isRelative(unit) && !unit.includes('元');

/** The subjects of a figure, one by one; a quantity that serves several sectors names them joined by 、. */
export function subjectsOf({ subject, sectors }: Pick<ReadQuantity, 'subject' | 'sectors'>): string[] {
  if (subject === null) return [''];
  return sectors.length > 1 && subject.includes('、') ? subject.split('、').map(plainSubject) : [plainSubject(subject)];
}

/** True when a figure is the whole province's or city's, not a base's, a park's or a firm's. */
export const isWide = ({ scope }: Pick<ReadQuantity, 'scope'>): boolean =>
  scope === null || /^[全我]?[省市区县州盟](?:地?域?内)?$|^全[省市区县州]/.test(scope);

/** Whose figure it is, for comparing: all words for the whole province or city count as one. */
export const whose = (quantity: ReadQuantity): string => (isWide(quantity) ? '' : (quantity.scope ?? ''));

/** What is measured, for comparing where no indicator fits: the printed words without spaces. */
export const measured = ({ indicator, measure }: ReadQuantity): string => indicator ?? `“${measure.replace(/\s/g, '')}”`;

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

/** Every pair of a group, each once, in order. */
export const pairs = <T>(group: readonly T[]): [T, T][] => group.flatMap((a, i) => group.slice(i + 1).map((b): [T, T] => [a, b]));

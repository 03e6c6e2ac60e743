import type { PlanLinks } from '../../model/links.ts';
import type { Related } from '../../model/target.ts';

/** With so many figures that are only near a figure is linked: six stand open on its page, six more unfold. */
export const mostNear = 12;

/** Kinds that say what a figure is not: their number grows with the plans of a group, and nothing is computed from them. */
const bounded: ReadonlySet<Related['type']> = new Set(['near']);

/** The same kind of link for a reader: `near` of two targets, and of a target and a measured value, stand apart by their rules. */
const kindOf = ({ type, rule }: Related): string => `${type} ${rule}`;

/** How far a figure is: the reasons why it isn't the same, those of another plan after those of its own. */
const distance = ({ from, target, why = [] }: PlanLinks['links'][number]): number =>
  why.length * 2 + (planOf(from) === planOf(target) ? 0 : 1);

const planOf = (figure: string): string => figure.slice(0, figure.lastIndexOf('/'));

/** The links of one figure, of each bounded kind only the nearest few, in the order given; and of how many each kind was cut short. */
export function nearestOf(links: readonly PlanLinks['links'][number][]): Required<Pick<PlanLinks, 'links' | 'rest'>> {
  const kinds = [...Map.groupBy(links, kindOf).values()].filter(([{ type }, ...others]) => bounded.has(type) && others.length >= mostNear);
  const far = new Set(kinds.flatMap((kind) => kind.toSorted((a, b) => distance(a) - distance(b)).slice(mostNear)));
  const counts = Map.groupBy(far, ({ type }) => type);
  return {
    links: links.filter((link) => !far.has(link)),
    rest: [...counts].map(([type, { length }]) => ({ from: links[0].from, type, count: length })),
  };
}

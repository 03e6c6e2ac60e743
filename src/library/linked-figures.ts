import type { Related } from '../model/target.ts';
import { zh } from '../strings/zh-CN.ts';
import type { Figure, Figures } from './figures.ts';
import { sayNear } from './say-near.ts';
import { saySum } from './say-sums-to.ts';

/** Another figure that a figure is linked to, and what is said of that one link. */
export interface Linked {
  figure: Figure;
  /** What stands under the quotation; null where the group's sentence says all. */
  said: string | null;
  rule: string;
}

/** The figures linked in one way, under the sentence that belongs to that way. */
export interface Group {
  type: Related['type'];
  label: string;
  said: string | null;
  links: Linked[];
}

const order: Related['type'][] = ['baseline', 'differs', 'later', 'counterpart', 'sums-to', 'restates', 'same-indicator', 'near'];
const say = zh.targets.say;

/** The links that start from a figure. */
export const linksOf = ({ quantity, plan }: Figure): (Related & { from: string })[] =>
  plan.links.filter(({ from }) => from === quantity.id);

/** 10% of a ratio of 0.1; one decimal where it needs one. */
export const percentOf = (ratio: number): string => `${Number((ratio * 100).toFixed(1))}%`;

/** The whole and the parts of a figure's `sums-to` links, whichever of them it is; null where it has none. */
export function sumOf(figure: Figure, figures: Figures): { whole: Figure; parts: Figure[]; sum: number } | null {
  const sums = (each: Figure) => linksOf(each).filter(({ type }) => type === 'sums-to');
  const own = sums(figure);
  if (own.length === 0) return null;
  const whole = own.length > 1 ? figure : figures.get(own[0].target);
  const parts = sums(whole).map(({ target }) => figures.get(target));
  return { whole, parts, sum: own[0].value ?? parts.reduce((total, { quantity }) => total + (quantity.value ?? 0), 0) };
}

function groupWords(type: Related['type'], figure: Figure, figures: Figures): string | null {
  switch (type) {
    case 'baseline':
      return say.baseline;
    case 'differs':
      return say.differs;
    case 'later':
      return say.later;
    case 'restates':
      return say.restates;
    case 'same-indicator':
      return say.same;
    case 'sums-to': {
      const sum = sumOf(figure, figures);
      return sum && saySum(sum, zh);
    }
    case 'counterpart':
    case 'near':
      return null;
  }
}

function linkWords(link: Related, figure: Figure, other: Figure): string | null {
  switch (link.type) {
    case 'near':
      return sayNear(link, figure.quantity, other.quantity, zh);
    case 'counterpart':
      return typeof link.value === 'number' ? say.counterpart(percentOf(link.value)) : say.counterpartNoRatio;
    case 'later':
      return link.note ? say.names(link.note) : null;
    case 'baseline':
    case 'differs':
    case 'restates':
    case 'same-indicator':
    case 'sums-to':
      return null;
  }
}

/** Everything a figure is linked to, by kind of link. */
export function relatedOf(figure: Figure, figures: Figures): Group[] {
  const byType = Map.groupBy(linksOf(figure), ({ type }) => type);
  return order.flatMap((type) => {
    const links = byType.get(type) ?? [];
    if (links.length === 0) return [];
    const linked = links.map((link) => {
      const other = figures.get(link.target);
      return { figure: other, said: linkWords(link, figure, other), rule: link.rule };
    });
    return [{ type, label: zh.targets.related[type], said: groupWords(type, figure, figures), links: linked }];
  });
}

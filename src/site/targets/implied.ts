import { zh } from '../../strings/zh-CN.ts';
import type { Figure, Figures } from '../../library/figures.ts';
import { type Growth, growthOf } from './growth.ts';
import { linksOf } from '../../library/linked-figures.ts';
import { statedOf } from '../../library/figure-name.ts';

/** The growth a target and its baseline imply, in words, with both figures. */
export interface Implied {
  base: Figure;
  target: Figure;
  said: string;
  formula: string;
}

const words = zh.targets.computed;

function say(base: Figure, target: Figure, growth: Growth): string {
  const stated = ({ quantity }: Figure) => statedOf(quantity);
  const bound = growth.bounds.map((name) => words[name]).join('');
  const { years, rate, nominal } = growth;
  return words.sentence({ name: target.name, from: stated(base), to: stated(target), years, bound, rate, nominal });
}

/** The yearly growth from a figure's baseline to it, or from it to its targets: only where the plan's own words name both alike. */
export function impliedOf(figure: Figure, figures: Figures): Implied[] {
  return linksOf(figure)
    .filter(({ type }) => type === 'baseline')
    .flatMap((link) => {
      const other = figures.get(link.target);
      const [base, target] = figure.quantity.kind === 'baseline' ? [figure, other] : [other, figure];
      const growth = growthOf(base.quantity, target.quantity);
      return growth ? [{ base, target, said: say(base, target, growth), formula: growth.formula }] : [];
    });
}

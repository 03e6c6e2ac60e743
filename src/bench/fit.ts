import type { BenchFigure } from './bench-figure.ts';

/**
 * The exponent b of time ≈ a·size^b: the slope of the least-squares line through the logarithms.
 * 1 means that ten times the work takes ten times as long. Needs two sizes or more.
 */
export function growthExponent(measured: readonly { size: number; seconds: number }[]): number {
  const points = measured.map(({ size, seconds }) => ({ x: Math.log(size), y: Math.log(seconds) }));
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const mx = mean(points.map(({ x }) => x));
  const my = mean(points.map(({ y }) => y));
  const above = points.reduce((sum, { x, y }) => sum + (x - mx) * (y - my), 0);
  return above / points.reduce((sum, { x }) => sum + (x - mx) ** 2, 0);
}

/** What may grow no faster than the plans, but for a little. */
const steepest = 1.1;

/** With which power of the plans some figures grow, from the second size on where there are three: at five plans, what is there once costs most. */
export function growthOf(figures: readonly BenchFigure[], names: readonly string[]): BenchFigure[] {
  return names.flatMap((name) => {
    const own = figures.filter((figure) => figure.name === name && figure.plans !== null).sort((a, b) => (a.plans ?? 0) - (b.plans ?? 0));
    const sizes = own.slice(own.length > 2 ? 1 : 0).map(({ plans, value }) => ({ size: plans ?? 0, seconds: value }));
    return sizes.length < 2 ? [] : [{ name: `${name}: growth exponent`, plans: null, value: growthExponent(sizes), aim: steepest }];
  });
}

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

/** The words of large numbers, the largest first. */
const steps: readonly [size: number, word: string][] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/** More decimals than this before million or billion, and a reader sees a figure sooner. */
const most = 4;

/** What arithmetic adds in the sixteenth place is no part of the number: 6.35 × 10⁸ is 635000000. */
const exact = (value: number): number => Number(value.toPrecision(12));

const inFigures = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 6 });

const decimals = (value: number): number => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;

/** The step that a size is written in; undefined below a million. */
export const stepOf = (size: number): (typeof steps)[number] | undefined => steps.find(([least]) => size >= least);

/**
 * A number as British newspapers and government write quantities: always figures, commas at the thousands, and from a million on the word
 * with as many decimals as the number has: 20,000 · 1.7 trillion · 60 million. It says the same value, never a rounded one. (GOV.UK style
 * guide, “Numbers” and “Millions”: commas over 999, “million” and “billion” in words, never 0.xx million.)
 */
export function sayNumber(value: number): string {
  const size = Math.abs(exact(value));
  const step = steps.find(([least]) => size >= least && decimals(exact(value / least)) <= most);
  return step ? `${inFigures(exact(value / step[0]))} ${step[1]}` : inFigures(exact(value));
}

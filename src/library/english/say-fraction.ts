const figures = '二三四五六七八九十';
const parts = ['half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const counts = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const printed = /(?<![一二三四五六七八九十百千万])([二三四五六七八九十])分之([一二三四五六七八九])(?![十百千万])/gu;

/** A share that is printed as a fraction, in words: 七分之一 is one seventh, which no percentage says exactly. Null where there is none, or more than one. */
export function sayFraction(stated: string): string | null {
  const [found, ...others] = [...stated.matchAll(printed)];
  if (!found || others.length > 0) return null;
  const [part, count] = [parts[figures.indexOf(found[1] ?? '')], '一二三四五六七八九'.indexOf(found[2] ?? '')];
  if (part === undefined) return null;
  return count === 0 ? (part === 'half' ? 'half' : `one ${part}`) : `${counts[count] ?? ''} ${part}s`;
}

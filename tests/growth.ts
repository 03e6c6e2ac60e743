import { expect } from 'vitest';

/** Milliseconds of the processor that work takes: a machine with much else to do doesn't change them. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Less than this says nothing: the compiler and the collector of memory take their share. */
const least = 60;

/** What is four times as much may cost so many times as much: about four where it grows with its length, sixteen where each place looks back at all before it. */
const most = 8;

/** Holds that reading a text of a size, and one of four times the size, costs about four times as much; a measurement that says otherwise is taken three times. */
export function expectLinear(read: (size: number) => void, size: number): void {
  const growsTooFast = (): boolean => {
    const large = cost(() => read(4 * size));
    return large > most * least && large > most * cost(() => read(size));
  };
  let times = 3;
  while (growsTooFast()) expect(times--, 'measurements in a row that grew too fast').toBeGreaterThan(1);
}

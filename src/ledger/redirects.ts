import type { Departure } from '../model/published/departure.ts';
import type { MovedLine } from './departures.ts';

interface Folder {
  from: string;
  to: string;
}

/** Whole folders that a record moves. */
const foldersOf = ({ prefix, plan, to }: MovedLine): Folder[] => {
  if (to === undefined) return [];
  if (prefix?.endsWith('/')) return [{ from: prefix, to }];
  return plan === undefined ? [] : ['plans', 'targets'].map((room) => ({ from: `/${room}/${plan}/`, to: `/${room}/${to}/` }));
};

/** Whether every departure below a folder goes where the folder goes. */
const isWhole = ({ from, to }: Folder, departures: readonly Departure[]): boolean => {
  const below = departures.filter((one) => one.from.startsWith(from));
  return below.length > 0 && below.every((one) => one.to === to + one.from.slice(from.length));
};

/** Lines of `_redirects`, for hosts that read one: pages and files that moved for good, a folder in one line. Anchors go with their page there. */
export function redirects(lines: readonly MovedLine[], departures: readonly Departure[], base: string): string {
  const folders = lines.flatMap(foldersOf).filter((folder) => isWhole(folder, departures));
  const single = departures.filter(
    ({ from, to }) => to !== null && !from.includes('#') && !folders.some((one) => from.startsWith(one.from)),
  );
  const under = (address: string): string => base + address.slice(1);
  return [
    ...single.map(({ from, to }) => `${under(from)} ${under(to ?? '')} 301\n`),
    ...folders.map(({ from, to }) => `${under(from)}* ${under(to)}:splat 301\n`),
  ].join('');
}

import type { Departure, Moved } from '../model/published/departure.ts';

/** A record of moved.yml with its line. */
export type MovedLine = Moved & { line: number };

/** Where a chain of records ends; or the addresses it goes round by. */
export type Followed = { departure: Departure } | { round: string[] } | null;

/** `/old/`, `/old.txt`, `a--old/`, `#c-old-12`: the places of an address where a plan's id can stand. */
const planIn = (plan: string): RegExp => new RegExp(`(?<=/|--)${plan}(?=[/.]|--)|(?<=#c-)${plan}(?=-\\d+$)`, 'g');

/** Where one record sends an address: null where it is gone, undefined where the record doesn't speak of it. */
export function sentTo({ from, prefix, plan, to }: Moved, address: string): string | null | undefined {
  if (from !== undefined) return address === from ? (to ?? null) : undefined;
  if (prefix !== undefined) return !address.startsWith(prefix) ? undefined : to === undefined ? null : to + address.slice(prefix.length);
  const renamed = address.replace(planIn(plan ?? ''), to ?? '');
  return renamed === address ? undefined : to === undefined ? null : renamed;
}

/** An address of its own before a longer beginning, before a shorter one, before a plan. */
const bySpecificness = (a: MovedLine, b: MovedLine): number => specificness(b) - specificness(a);
const specificness = ({ from, prefix }: Moved): number => (from === undefined ? (prefix?.length ?? 0) : Infinity);

/**
 * Follows an address from record to record to where it is now, so that a reader goes there in one step. Null where no record speaks
 * of it. A chain that would
 * come to one address or use one record twice goes round.
 */
export function follow(lines: readonly MovedLine[], address: string): Followed {
  const ordered = lines.toSorted(bySpecificness);
  const used: MovedLine[] = [];
  const seen = [address];
  for (;;) {
    const at = seen[seen.length - 1];
    const line = ordered.find((one) => sentTo(one, at) !== undefined);
    if (!line) return used.length === 0 ? null : { departure: departureOf(address, at, used) };
    const to = sentTo(line, at) ?? null;
    if (used.includes(line) || (to !== null && seen.includes(to))) return { round: to === null ? seen : [...seen, to] };
    used.push(line);
    if (to === null) return { departure: departureOf(address, null, used) };
    seen.push(to);
  }
}

function departureOf(from: string, to: string | null, used: readonly MovedLine[]): Departure {
  const last = used[used.length - 1];
  return {
    from,
    to,
    gone: to === null ? (last.gone ?? '') : null,
    release: last.release,
    reason: last.reason,
    sameWords: to !== null && used.every((line) => line.from === undefined),
    line: used[0].line,
  };
}

/** What became of every published address that a record speaks of, in the order given. */
export const departuresOf = (lines: readonly MovedLine[], addresses: readonly string[]): Departure[] =>
  addresses.flatMap((address) => {
    const followed = follow(lines, address);
    return followed && 'departure' in followed ? [followed.departure] : [];
  });

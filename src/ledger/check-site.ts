import type { LedgerRow } from '../model/published/ledger.ts';
import type { Departure } from '../model/published/departure.ts';
import type { Problem } from '../model/problem.ts';
import { holdsWords, type Published } from './published.ts';
import { movedProblem } from './read-moved.ts';

/** What the check asks of a built site. */
export interface Built {
  published: readonly Published[];
  /** The ids of a page, by its address; null where there is no such page. */
  idsOf: (page: string) => ReadonlySet<string> | null;
}

interface Fault {
  line: number;
  kind: string;
  message: string;
  remedy: string;
}

/** Holds what moved.yml says to the built site: what it sends away is away, what it names is there, with the same words where it must be. */
export function checkSite(departures: readonly Departure[], ledger: readonly LedgerRow[], built: Built): Problem[] {
  const now = new Map(built.published.map(({ address, words }) => [address, words]));
  const published = new Map(ledger.map(({ address, words }) => [address, words]));
  const away = new Set(departures.map(({ from }) => from));
  const faults = departures.flatMap((departure) => {
    const { from, to, line, sameWords } = departure;
    const fault = (kind: string, message: string, remedy: string): Fault[] => [{ line, kind, message, remedy }];
    if (now.has(from)) return fault('lives', `${from} still stands in the site`, 'Delete the record, or what stands there.');
    if (to !== null && !isThere(to, built, now))
      return fault('missing', `${from} → ${to}: the site has no such address`, 'Name one that it has.');
    if (sameWords && to !== null && holdsWords(from) && published.get(from) !== now.get(to))
      return fault('words', `${from} → ${to}: other words stand there`, 'Give this address a record of its own.');
    const [page, anchor] = from.split('#');
    if (anchor !== undefined && !away.has(page) && !built.idsOf(page)?.has(anchor))
      return fault('silent', `${from}: the page ${page} doesn't say where it went`, 'Let the page show the anchors that left it.');
    return [];
  });
  return gathered(faults);
}

function isThere(address: string, built: Built, now: ReadonlyMap<string, string>): boolean {
  const [page, anchor] = address.split('#');
  return now.has(page) && (anchor === undefined || (built.idsOf(page)?.has(anchor) ?? false));
}

/** One problem for each kind of fault of a record: a prefix can be wrong a hundred times. */
const gathered = (faults: readonly Fault[]): Problem[] =>
  [...Map.groupBy(faults, ({ line, kind }) => `${line} ${kind}`).values()].map((group) => {
    const [{ line, message, remedy }] = group;
    const more = group.length > 1 ? `, and ${group.length - 1} more such` : '';
    return movedProblem(line, `${message}${more}.`, remedy);
  });

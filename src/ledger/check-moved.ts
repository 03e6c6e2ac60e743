import type { LedgerRow } from '../model/published/ledger.ts';
import type { Problem } from '../model/problem.ts';
import { follow, type MovedLine, sentTo } from './departures.ts';
import { canSay } from './notice.ts';
import { compareReleases } from './order.ts';
import { movedProblem } from './read-moved.ts';

const nameOf = ({ from, prefix, plan }: MovedLine): string => from ?? prefix ?? plan ?? '';

/**
 * What is wrong with moved.yml, as far as the ledger and the names of the releases tell: duplicates, addresses never published, rounds,
 * releases that are none, files that can't say they are gone. `next` is the release being made; without one any name later than the last will do.
 */
export function checkMoved(
  lines: readonly MovedLine[],
  ledger: readonly LedgerRow[],
  releases: readonly string[],
  next: string | null = null,
): Problem[] {
  return lines.flatMap((line, i) => {
    const covered = ledger.filter(({ address }) => sentTo(line, address) !== undefined);
    const before = lines.slice(0, i).find((one) => nameOf(one) === nameOf(line));
    return [
      ...(before ? [repeated(line, before)] : []),
      ...(covered.length === 0 ? [unpublished(line)] : []),
      ...releaseProblems(line, covered, lines, releases, next),
      ...rounds(line, covered, lines),
      ...dumb(line, covered, lines),
    ];
  });
}

const repeated = (line: MovedLine, before: MovedLine): Problem =>
  movedProblem(line.line, `${nameOf(line)} has a record already, in line ${before.line}.`, 'Keep one of the two.');

const unpublished = (line: MovedLine): Problem =>
  movedProblem(line.line, `${nameOf(line)}: no such address was ever published.`, 'Correct it, or delete the record.');

function releaseProblems(
  { line, release }: MovedLine,
  covered: readonly LedgerRow[],
  lines: readonly MovedLine[],
  releases: readonly string[],
  next: string | null,
): Problem[] {
  const last = releases.toSorted(compareReleases).at(-1);
  const isComing = (name: string) => !releases.includes(name) && (last === undefined || compareReleases(last, name) < 0);
  const first = covered.find((row) => compareReleases(release, row.release) <= 0);
  if (releases.includes(release))
    return first
      ? [
          movedProblem(
            line,
            `${release} can't have moved ${first.address}: ${first.release} published it.`,
            'Name the later release that moves it.',
          ),
        ]
      : [];
  if (!isComing(release)) return [movedProblem(line, `${release} is no release.`, `Name one of ${releases.join(', ')}, or the next.`)];
  const coming = next ?? lines.find((one) => isComing(one.release))?.release;
  if (coming === undefined || coming === release) return [];
  return [movedProblem(line, `${release} is not the next release: that is ${coming}.`, 'Name the same release in every new record.')];
}

function rounds(line: MovedLine, covered: readonly LedgerRow[], lines: readonly MovedLine[]): Problem[] {
  for (const { address } of covered) {
    const followed = follow(lines, address);
    if (followed && 'round' in followed)
      return [
        movedProblem(
          line.line,
          `goes round: ${followed.round.join(' → ')}.`,
          'Let the last record of the chain lead to an address that stays.',
        ),
      ];
  }
  return [];
}

/** A workbook or a database that is gone, or whose place a page takes, can't say so itself. */
function dumb(line: MovedLine, covered: readonly LedgerRow[], lines: readonly MovedLine[]): Problem[] {
  const mute = covered.find(({ address }) => {
    const followed = follow(lines, address);
    return followed !== null && 'departure' in followed && followed.departure.line === line.line && !canSay(followed.departure);
  });
  if (!mute) return [];
  return [
    movedProblem(
      line.line,
      `${mute.address} is a kind of file that can't say where it went.`,
      'Send it to a file of its kind, or keep it.',
    ),
  ];
}

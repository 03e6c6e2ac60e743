/** npm run release -- NAME: stamps a release: what it keeps of the dataset, its new addresses, dist/ and dist/v/NAME/. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { env, execPath, exit } from 'node:process';
import { newRows } from '../src/ledger/compare.ts';
import { printLedger } from '../src/ledger/csv.ts';
import { snapshotOf } from '../src/ledger/snapshot.ts';
import type { PlanData } from '../src/model/data.ts';
import { Release } from '../src/model/release.ts';
import { readArguments } from './arguments.ts';
import { ledgerFile, readLedger, readPublished } from './ledger.ts';
import { frozenEnvironment } from './stage.ts';

const { values, given } = readArguments({
  command: 'npm run release',
  about: `Stamps a release, as 2026.12: keeps what the next one is compared with, adds the new addresses to the ledger,
and builds dist/ with a frozen copy of the site in dist/v/NAME/.`,
  options: { date: { type: 'string', value: 'YYYY-MM-DD', about: 'its date, today when it is left out' } },
  given: { word: 'NAME', least: 1, most: 1 },
});
const [name = ''] = given;
const file = `content/published/releases/${name}.json`;

/** What the release keeps, from content/. Throws where the name or the date is none. */
function releaseOf(): Release {
  const plans = readdirSync('content/data').map((path) => JSON.parse(readFileSync(`content/data/${path}`, 'utf8')) as PlanData);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const date = values.date ?? new Date().toISOString().slice(0, 10);
  return Release.parse({ release: name, date, version, ...snapshotOf(plans) });
}

/** Builds the site in a process of its own, since its base is fixed when it starts. */
function build(extra: NodeJS.ProcessEnv): void {
  const { status } = spawnSync(execPath, ['scripts/build.ts'], { stdio: 'inherit', env: { ...env, ...extra } });
  if (status !== 0) throw new Error('release: the site could not be built; what was written for the release stays to be looked at.');
}

/** One record a line, so that a release is a readable difference. */
const print = ({ figures, corrections, ...rest }: Release): string => {
  const list = (items: readonly object[]) => `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  return `${JSON.stringify(rest).slice(0, -1)},\n"figures": ${list(figures)},\n"corrections": ${list(corrections)}}\n`;
};

try {
  if (existsSync(file)) throw new Error(`${file} is there already: a release is made once. Give the new one another name.`);
  const release = print(releaseOf());
  mkdirSync('content/published/releases', { recursive: true });
  writeFileSync(file, release);
  build({});
  const ledger = readLedger();
  const added = newRows(ledger, readPublished('dist'), name);
  writeFileSync(ledgerFile, printLedger([...ledger, ...added]));
  build(frozenEnvironment(name));
  console.log(
    `release  ${name}: ${added.length} new addresses, ${ledger.length} kept; commit content/ and publish dist/, adding to what is there.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  exit(1);
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPart, type readCorpus, worksOf } from '../src/pipeline/corpus.ts';
import { workFolder } from './content-run.ts';
import type { Folders } from './folders.ts';
import { keptYaml } from './kept-yaml.ts';
import { seedsOf } from './seeds.ts';
import { openWork } from './work-folder.ts';

/** One of so many parts of the plans, from 1. */
export type Shard = readonly [part: number, of: number];

/** The file by which merging knows into how many parts the plans were divided. */
const divided = 'shards.txt';

/** Reads the plans of one part and keeps what they come to; content is not touched. What was kept before is not read again. */
export function readShard(
  folders: Pick<Folders, 'seeds' | 'content'>,
  [part, of]: Shard,
  work = workFolder(folders),
): Pick<ReturnType<typeof readCorpus>, 'problems' | 'counts'> & { made: number; found: number } {
  mkdirSync(work, { recursive: true });
  writeFileSync(join(work, divided), String(of));
  const kept = openWork(work, null);
  const seeds = seedsOf(folders.seeds, keptYaml(work));
  const { problems, counts } = readPart({ seeds, work: kept, isMine: (index) => index % of === part - 1 });
  return { problems, counts, ...kept.counts };
}

/** What is to be run before the shards can be merged, a line each; nothing where every plan is there. */
export function missingShards(folders: Pick<Folders, 'seeds' | 'content'>, work = workFolder(folders)): string[] {
  const path = join(work, divided);
  if (!existsSync(path)) return [`${work}: holds no shard. Run npm run content -- --shard 1/N, 2/N … N/N first.`];
  const of = Number(readFileSync(path, 'utf8'));
  const kept = openWork(work, null);
  const parts = new Map<number, string[]>();
  worksOf(seedsOf(folders.seeds, keptYaml(work))).forEach(({ plan, name, cause }, index) => {
    if (kept.isKept(name, cause())) return;
    const part = (index % of) + 1;
    parts.set(part, [...(parts.get(part) ?? []), plan]);
  });
  return [...parts]
    .sort(([a], [b]) => a - b)
    .map(
      ([part, plans]) =>
        `shard ${part}/${of}: ${plans.length} of its plans are not there (${plans[0]}). Run npm run content -- --shard ${part}/${of}.`,
    );
}

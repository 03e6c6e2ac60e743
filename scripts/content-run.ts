import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { corpusStages } from '../src/pipeline/corpus.ts';
import { openContent } from './disk.ts';
import type { Folders } from './folders.ts';
import { keptYaml } from './kept-yaml.ts';
import { seedsOf } from './seeds.ts';
import { openWork } from './work-folder.ts';

/** Where the work of a corpus is kept unless a command says otherwise: beside its content. */
export const workFolder = ({ content }: Pick<Folders, 'content'>): string => join(dirname(content), `.${basename(content)}-work`);

/** How content is made: whether it is written or only compared, whether what was kept is believed, and where it is kept. */
interface Manner {
  writes: boolean;
  all?: boolean | undefined;
  work?: string | undefined;
}

/** What making content came to: what the pipeline says, the paths that differ, how many were changed, how many pieces were made and found. */
export type ContentRun = ReturnType<typeof corpusStages.run> & {
  differing: string[];
  changed: number;
  files: number;
  pieces: { made: number; found: number };
};

/**
 * Makes the content of a folder of seeds, plan after plan, and unless a problem is fatal puts it in its place. Of what was made before
 * only what has changed is made anew. Throws where there are no seeds, or content can't be written; it is then as it was.
 */
export function makeContent({ seeds, content }: Pick<Folders, 'seeds' | 'content'>, { writes, all = false, work }: Manner): ContentRun {
  if (!existsSync(seeds)) throw new Error(`${seeds}: there is no such folder of seeds. Name the one that holds places.yml and plans/.`);
  const sink = openContent(content, writes);
  try {
    const folder = work ?? workFolder({ content });
    const kept = openWork(folder, sink, all);
    const yaml = keptYaml(folder, all);
    const corpus = corpusStages.run({ seeds: seedsOf(seeds, yaml.parse), work: kept });
    const isFatal = corpus.problems.some(({ fatal }) => fatal);
    const differing = isFatal ? [] : sink.differing();
    const changed = isFatal || !writes ? 0 : sink.finish();
    if (writes && !isFatal) for (const one of [kept, yaml]) one.prune();
    return { ...corpus, differing, changed, files: sink.count(), pieces: kept.counts };
  } finally {
    sink.discard();
  }
}

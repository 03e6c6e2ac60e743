import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { corpusStages } from '../src/pipeline/corpus.ts';
import { type ContentSink, openContent } from './disk.ts';
import type { Folders } from './folders.ts';
import { keptYaml } from './kept-yaml.ts';
import { type Picking, picking } from './picking.ts';
import type { SeedsChange } from './seed-files.ts';
import { seedsOf } from './seeds.ts';
import { openWork, type Taking } from './work-folder.ts';

/** Where the work of a corpus is kept unless a command says otherwise: beside its content. */
export const workFolder = ({ content }: Pick<Folders, 'content'>): string => join(dirname(content), `.${basename(content)}-work`);

/** How content is made. */
interface Manner {
  /** Whether it is written or only compared. */
  writes: boolean;
  /** Believes nothing that was kept. */
  all?: boolean | undefined;
  /** Where work is kept. */
  work?: string | undefined;
  /** Files of seeds that are read otherwise than they stand. */
  change?: SeedsChange;
  /** Called when all is found well and before content takes its place; gives the way back, should that fail. */
  settle?: () => () => void;
  /** What is to be had of its files. */
  pick?: Picking;
}

/** What making content came to: what the pipeline says, the paths that differ, how many were changed, how many pieces were made and found. */
export type ContentRun = ReturnType<typeof corpusStages.run> & {
  differing: string[];
  otherEnds: number;
  changed: number;
  files: number;
  pieces: { made: number; found: number };
};

/** Opens seeds and the kept work of a corpus: what the pipeline takes. */
function taskOf(seeds: string, folder: string, taking: Taking, { all = false, change }: Pick<Manner, 'all' | 'change'>) {
  if (!change && !existsSync(seeds))
    throw new Error(`${seeds}: there is no such folder of seeds. Name the one that holds places.yml and plans/.`);
  const [work, yaml] = [openWork(folder, taking, all), keptYaml(folder, all)];
  return { work, yaml, seeds: seedsOf(seeds, { parse: yaml.parse, ...(change && { change }) }) };
}

/**
 * Makes the content of a folder of seeds, plan after plan, and unless a problem is fatal puts it in its place. Of what was made before
 * only what has changed is made anew. Throws where there are no seeds, or content can't be written; it is then as it was.
 */
export function makeContent({ seeds, content }: Pick<Folders, 'seeds' | 'content'>, manner: Manner): ContentRun {
  const { writes, work = workFolder({ content }), settle, pick } = manner;
  const sink = openContent(content, writes);
  try {
    const task = taskOf(seeds, work, pick ? picking(sink, pick) : sink, manner);
    const corpus = corpusStages.run(task);
    const isFatal = corpus.problems.some(({ fatal }) => fatal);
    const differing = isFatal ? [] : sink.differing();
    const changed = isFatal || !writes ? 0 : finish(sink, settle);
    if (writes && !isFatal) for (const one of [task.work, task.yaml]) one.prune();
    return { ...corpus, differing, otherEnds: sink.otherEnds(), changed, files: sink.count(), pieces: task.work.counts };
  } finally {
    sink.discard();
  }
}

/** Reads a folder of seeds without writing content; of work that was kept, only what has changed is made anew. */
export function readContent(seeds: string, work: string, pick: Picking): ReturnType<typeof corpusStages.run> {
  return corpusStages.run(taskOf(seeds, work, picking({ put: () => undefined, isSame: () => true }, pick), {}));
}

/** Puts content in its place, with what belongs to it; when that fails, both are as they were. */
function finish(sink: ContentSink, settle?: Manner['settle']): number {
  const undo = settle?.();
  try {
    return sink.finish();
  } catch (error) {
    undo?.();
    throw error;
  }
}

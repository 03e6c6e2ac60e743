import { ingest, type Ingested, type Resources } from '../../ingest/ingest.ts';
import type { Problem } from '../../model/problem.ts';
import { type FindWords } from '../../pipeline/find/quantity-ledger.ts';
import { readText, type TextRead } from '../../pipeline/find/any-text.ts';
import { readFileOf, type ReadFile } from '../../pipeline/preview/read-file.ts';
import { slugOf } from '../../pipeline/preview/slug.ts';
import { openText } from '../../pipeline/read/source/open.ts';
import type { Seed } from '../../pipeline/read/source/seed.ts';

/** What comes one after the other when a file is read. */
export const ownStages = ['open', 'read', 'facts'] as const;
export type OwnStage = (typeof ownStages)[number];

/** A file of somebody's own, read. */
export interface OwnRead extends Pick<Ingested, 'kind' | 'encoding' | 'text' | 'title'> {
  /** In the dataset's shape; its lists are empty where nothing could be read. */
  data: ReadFile;
  /** Null where the file gives no text that can be read; a problem says why. */
  seed: Seed | null;
  read: TextRead | null;
  problems: Problem[];
}

/** What stands for a file that can't be had, with the reason. */
export const unread = (name: string, problem: Problem): OwnRead => ({
  ...{ kind: null, encoding: null, text: '', title: null, seed: null, read: null },
  data: readFileOf(name, slugOf(name), null),
  problems: [problem],
});

/**
 * Reads a file that has no record: `npm run read` prints what this gives, and the page for plans of one's own shows it. `name` is what
 * the data and the problems call the file; `tell` hears of each stage as it begins.
 */
export async function readOwn(
  { bytes, name }: { bytes: Uint8Array; name: string },
  words: FindWords,
  resources: Resources = {},
  tell: (stage: OwnStage) => void = () => undefined,
): Promise<OwnRead> {
  tell('open');
  const { kind, encoding, text, title, problems: found } = await ingest(bytes, name, resources);
  const opened = kind === null ? { seed: null, problems: [] } : openText(name, text);
  tell('read');
  const id = slugOf(name);
  const read = opened.seed ? readText(opened.seed, id, null, words) : null;
  const problems = [...found, ...opened.problems, ...(read?.problems ?? [])];
  return { kind, encoding, text, title, data: readFileOf(name, id, read), seed: opened.seed, read, problems };
}

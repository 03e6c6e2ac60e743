/** What is done side by side once the pages are built: each kind of work, which needs nothing of the others. */
import { scanPages, sharedTags } from '../../src/audit/audit-site.ts';
import { readPages } from '../audit.ts';
import { writeData } from '../data.ts';
import { indexSite } from '../search-index.ts';
import { drawEachCard, drawEachPicture } from './draw-each.ts';

export const works = {
  search: ({ folder }: { folder: string }) => indexSite(folder),
  data: ({ folder }: { folder: string }) => writeData(folder),
  cards: drawEachCard,
  charts: drawEachPicture,
  scan: ({ folder, files }: { folder: string; files: readonly string[] }) => scanPages(readPages(folder, files), sharedTags),
} as const;

export type WorkName = keyof typeof works;

/** What a kind of work is given, and what it gives. */
export type Given<N extends WorkName> = Parameters<(typeof works)[N]>[0];
export type Gives<N extends WorkName> = Awaited<ReturnType<(typeof works)[N]>>;

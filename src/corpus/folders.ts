import { env } from 'node:process';
import { sealFile as ownSealFile } from '../ledger/seal.ts';

/** The folders of a corpus, as paths from the repository's top or absolute ones. */
export interface Folders {
  /** What people wrote. */
  seeds: string;
  /** What was made of it, and what was published. */
  content: string;
  /** The built site. */
  out: string;
}

/** The corpus of this repository. */
export const ownFolders: Folders = { seeds: 'seeds', content: 'content', out: 'dist' };

/** The vocabularies that hold for every corpus. */
export const vocabularies = 'vocabularies';

/** The variables by which a command tells the programs that it runs, Astro among them, which corpus is meant. */
export const variableOf = { seeds: 'SEEDS', content: 'CONTENT', out: 'DIST' } as const satisfies Record<keyof Folders, string>;

/** The folders that the environment names, each else that of this repository. */
export const foldersOf = (variables: NodeJS.ProcessEnv = env): Folders => ({
  seeds: variables[variableOf.seeds] ?? ownFolders.seeds,
  content: variables[variableOf.content] ?? ownFolders.content,
  out: variables[variableOf.out] ?? ownFolders.out,
});

/** Whether the seeds are those of this repository, whose ledger is sealed and whose releases are stamped. */
export const isOwnCorpus = ({ content }: Pick<Folders, 'content'>): boolean => content === ownFolders.content;

/** Where the seal of a corpus stands: this repository's beside the program, so that no one mistake takes both it and what it seals. */
export const sealFileOf = (folders: Pick<Folders, 'content'> = foldersOf()): string =>
  isOwnCorpus(folders) ? ownSealFile : `${folders.content}/published/sealed.json`;

import type { ContentFile } from './write/plan-files.ts';

/** What a piece of work comes to: a value that can be written as JSON and read again, and files of content/. */
export interface Made<T> {
  value: T;
  files: readonly ContentFile[];
}

/** What a piece of work depends on; while that is the same, its result is. */
export interface Cause<T> {
  /** All of it, part by part, but for what stands in the two fields below. */
  own: readonly unknown[];
  /** What may matter, and, asked for only where that changed, what of it does for a result. */
  wide?: unknown;
  narrow?: (value: T) => unknown;
}

/** Where the results of a run go, and where those of earlier runs are. The pipeline is handed one; it knows nothing of folders. */
export interface Work {
  /** The value of a piece of work: what was made of the same cause before, else what `make` gives. Its files go to content/ either way. */
  kept: <T>(name: string, cause: Cause<T>, make: () => Made<T>) => T;
  /** A value that this run has kept, once more, so that nobody need hold it. */
  again: <T>(name: string) => T;
  /** What tells that value from every other of its name. */
  markOf: (name: string) => string;
  /** Files of content/ that cost little to make. */
  take: (files: readonly ContentFile[]) => void;
}

/** Work that is made anew and held in memory, for corpora of a few plans. */
export function memoryWork(): Work & { files: ContentFile[] } {
  const values = new Map<string, unknown>();
  const files: ContentFile[] = [];
  return {
    files,
    kept: (name, _, make) => {
      const made = make();
      values.set(name, made.value);
      files.push(...made.files);
      return made.value;
    },
    again: <T>(name: string) => values.get(name) as T,
    markOf: (name) => name,
    take: (more) => void files.push(...more),
  };
}

/** Pictures drawn before, kept beside the site that they are of: one that would come out the same isn't drawn again. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What is kept of pictures in a folder. */
export interface KeptPictures {
  /** The picture kept for what it is drawn from; null where there is none, or what is there isn't what was written. */
  found: (source: string) => Uint8Array | null;
  /** Keeps a picture for what it was drawn from. */
  keep: (source: string, picture: Uint8Array) => void;
  /** Takes away what this run didn't ask for, and what killed runs left. */
  prune: () => void;
}

const hashOf = (data: string | Uint8Array): Buffer => createHash('sha256').update(data).digest();
const hashLength = 32;

/** Where the pictures of a site are kept: `dist` → `.dist-pictures-work`. */
export const pictureWork = (out: string): string => join(dirname(out), `.${basename(out)}-pictures-work`);

function read(path: string): Uint8Array | null {
  try {
    const bytes = readFileSync(path);
    const body = bytes.subarray(hashLength);
    return hashOf(body).equals(bytes.subarray(0, hashLength)) ? body : null;
  } catch {
    return null;
  }
}

/** Opens a folder of pictures that were drawn by what `drawnBy` says: another renderer, font or setting believes none of them. */
export function keptPictures(folder: string, drawnBy: string): KeptPictures {
  mkdirSync(folder, { recursive: true });
  const asked = new Set<string>();
  const nameOf = (source: string): string => {
    const name = hashOf(`${drawnBy}\0${source}`).toString('hex');
    asked.add(name);
    return name;
  };
  return {
    found: (source) => read(join(folder, nameOf(source))),
    keep: (source, picture) => {
      const path = join(folder, nameOf(source));
      const fresh = `${path}.${randomUUID()}`;
      writeFileSync(fresh, Buffer.concat([hashOf(picture), picture]));
      renameSync(fresh, path);
    },
    prune: () => {
      for (const file of readdirSync(folder)) {
        const path = join(folder, file);
        const isUnfinished = file.includes('.');
        if (isUnfinished ? isOld(path) : !asked.has(file)) rmSync(path, { force: true });
      }
    },
  };
}

/** What a run that goes on is writing is younger than an hour. */
const isOld = (path: string): boolean => Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > 3_600_000;

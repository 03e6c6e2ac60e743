/** Pictures drawn before, kept between builds: one that would come out the same isn't drawn again. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';

/** What is kept of pictures in a folder. */
export interface KeptPictures {
  /** The picture kept for what it is drawn from; null where there is none, or what is there isn't what was written. */
  found: (source: string) => Uint8Array | null;
  /** Keeps a picture for what it was drawn from. */
  keep: (source: string, picture: Uint8Array) => void;
  /** Takes away what no build has asked for in a month, and what killed runs left. */
  prune: () => void;
}

const hashOf = (data: string | Uint8Array): Buffer => createHash('sha256').update(data).digest();

/** A hash of a picture at its place: under another name the same bytes are no picture. */
const sealOf = (path: string, picture: Uint8Array): Buffer => hashOf(Buffer.concat([Buffer.from(basename(path)), picture]));
const hashLength = 32;

/** Where pictures are kept between builds, those of every corpus together; PICTURES_WORK names another folder. */
export const pictureWork = env.PICTURES_WORK ?? fileURLToPath(new URL('../.pictures-work', import.meta.url));

function read(path: string): Uint8Array | null {
  try {
    const bytes = readFileSync(path);
    const body = bytes.subarray(hashLength);
    return sealOf(path, body).equals(bytes.subarray(0, hashLength)) ? body : null;
  } catch {
    return null;
  }
}

const day = 86_400_000;

/** A picture that no build asked for in so long goes. */
const unusedFor = 30 * day;

/** What a run that was killed leaves of a picture; one of a run that goes on is younger. */
const unfinishedFor = day / 24;

/** Opens the folder of pictures that were drawn by what `drawnBy` says: another renderer, font or setting believes none of them. Where it can't be written nothing is kept, and the next build draws again. */
export function keptPictures(drawnBy: string, folder = pictureWork): KeptPictures {
  const pathOf = (source: string): string => join(folder, hashOf(`${drawnBy}\0${source}`).toString('hex'));
  return {
    found: (source) => {
      const path = pathOf(source);
      const picture = read(path);
      if (picture !== null) attempt(() => utimesSync(path, new Date(), new Date()));
      return picture;
    },
    keep: (source, picture) =>
      attempt(() => {
        const path = pathOf(source);
        const fresh = `${path}.${randomUUID()}`;
        mkdirSync(folder, { recursive: true });
        writeFileSync(fresh, Buffer.concat([sealOf(path, picture), picture]));
        renameSync(fresh, path);
      }),
    prune: () =>
      attempt(() => {
        for (const file of readdirSync(folder)) {
          const path = join(folder, file);
          const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
          if (age > (file.includes('.') ? unfinishedFor : unusedFor)) rmSync(path, { force: true });
        }
      }),
  };
}

/** Does what may fail without harm: what isn't kept is drawn again. */
function attempt(work: () => void): void {
  try {
    work();
  } catch {
    return;
  }
}

import type { KeptPictures } from './kept-pictures.ts';

/** What became of pictures. */
export interface Drawn {
  drawn: number;
  kept: number;
}

/** How pictures of a kind are drawn. */
interface Manner<T> {
  /** What a picture is drawn from: the same source, the same picture. */
  sourceOf: (item: T) => string;
  /** Draws some, in their order. */
  draw: (items: T[]) => Promise<Uint8Array[]>;
  /** Puts a picture in its place. Throws where it can't stay so. */
  put: (item: T, picture: Uint8Array) => void;
}

/** A thread is worth starting for so many. */
const perThread = 40;

/** Draws pictures, a share at a time, and only those that aren't kept from before. */
export async function drawFresh<T>(items: readonly T[], kept: KeptPictures, { sourceOf, draw, put }: Manner<T>): Promise<Drawn> {
  const fresh = items.filter((item) => {
    const picture = kept.found(sourceOf(item));
    if (picture !== null) put(item, picture);
    return picture === null;
  });
  const shares = Array.from({ length: Math.ceil(fresh.length / perThread) }, (_, i) => fresh.slice(i * perThread, (i + 1) * perThread));
  await Promise.all(
    shares.map(async (share) => {
      const pictures = await draw(share);
      share.forEach((item, i) => {
        put(item, pictures[i]);
        kept.keep(sourceOf(item), pictures[i]);
      });
    }),
  );
  kept.prune();
  return { drawn: fresh.length, kept: items.length - fresh.length };
}

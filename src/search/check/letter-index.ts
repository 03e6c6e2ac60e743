import { type Block, type Page, readingOf } from '../pages.ts';
import { type Letters, lettersOf } from './letters.ts';

/** A block with its letters, and where these begin in the index. */
export interface IndexedBlock {
  page: Page;
  block: Block;
  letters: Letters;
  start: number;
}

/** A stretch of a block that has much in common with what was asked: places in the block's letters. */
export interface Candidate {
  indexed: IndexedBlock;
  from: number;
  to: number;
}

/** Finds the blocks that share most with some letters. */
export interface LetterIndex {
  /** The blocks that hold these very letters, in their order. */
  holding: (letters: string, most: number) => { indexed: IndexedBlock; at: number }[];
  /** The blocks that share most of the rare runs of these letters, the best first. */
  likest: (letters: string, most: number) => Candidate[];
}

/** Letters side by side that are looked up together. */
const gram = 4;
const buckets = 1 << 18;
/** What stands so often says nothing of where a text is from. */
const often = 150;
/** So much farther than the letters reach a block is looked at: what it has more than they. */
const slack = 30;
/** A block that shares fewer runs has nothing of the length that is set beside anything. */
const fewest = 4;

const hashAt = (text: string, at: number): number => {
  let hash = 0;
  for (let i = at; i < at + gram; i++) hash = (Math.imul(hash, 0x01000193) ^ text.charCodeAt(i)) >>> 0;
  return (hash ^ (hash >>> 15)) & (buckets - 1);
};

/** What was seen of a block: how rare what it shares is, and how far each of it is shifted against what was asked. */
interface Seen {
  weight: number;
  shifts: { shift: number; weight: number }[];
}

/** The shift around which most of what is shared lies. */
function mainShift({ shifts }: Seen): number {
  const near = (at: number): number => shifts.reduce((sum, { shift, weight }) => sum + (Math.abs(shift - at) <= slack ? weight : 0), 0);
  const few = shifts.toSorted((a, b) => b.weight - a.weight).slice(0, 12);
  return few.reduce((best, { shift }) => (near(shift) > near(best) ? shift : best), few[0]?.shift ?? 0);
}

/** Makes the index of some pages. Cost: linear in their text; a question costs about its own length. */
export function letterIndex(pages: readonly Page[]): LetterIndex {
  const blocks: IndexedBlock[] = [];
  let size = 0;
  for (const page of pages) {
    for (const block of page.blocks) {
      const letters = lettersOf(readingOf(block));
      blocks.push({ page, block, letters, start: size });
      size += letters.text.length + 1;
    }
  }
  const text = blocks.map(({ letters }) => letters.text).join('\0');
  const { first, next } = chains(text);
  const owner = ownersOf(blocks, text.length);

  /** Every place of the letters at `at`; null where there are too many. */
  function placesOf(letters: string, at: number): number[] | null {
    const places: number[] = [];
    const asked = letters.slice(at, at + gram);
    for (let place = first[hashAt(letters, at)]; place >= 0; place = next[place]) {
      if (!text.startsWith(asked, place)) continue;
      places.push(place);
      if (places.length > often) return null;
    }
    return places;
  }

  /** Where letters stand, by the first run of them that isn't everywhere. */
  function standing(letters: string): number[] {
    for (let i = 0; i + gram <= letters.length; i++) {
      const places = placesOf(letters, i);
      if (places) return places.map((place) => place - i).filter((place) => place >= 0 && text.startsWith(letters, place));
    }
    return [];
  }

  const holding: LetterIndex['holding'] = (letters, most) => {
    const numbers = new Map(
      standing(letters)
        .toReversed()
        .map((place) => [owner[place], place]),
    );
    return [...numbers].slice(0, most).map(([number, place]) => ({ indexed: blocks[number], at: place - blocks[number].start }));
  };

  const likest: LetterIndex['likest'] = (letters, most) => {
    const seen = new Map<number, Seen>();
    for (let i = 0; i + gram <= letters.length; i++) {
      const places = placesOf(letters, i) ?? [];
      for (const place of places) {
        const number = owner[place];
        const shift = place - blocks[number].start - i;
        const known = seen.get(number) ?? { weight: 0, shifts: [] };
        known.weight += 1 / places.length;
        known.shifts.push({ shift, weight: 1 / places.length });
        seen.set(number, known);
      }
    }
    return [...seen]
      .filter(([, { shifts }]) => shifts.length >= fewest)
      .sort(([, x], [, y]) => y.weight - x.weight)
      .slice(0, most)
      .map(([number, own]) => {
        const indexed = blocks[number];
        const shift = mainShift(own);
        const to = Math.min(indexed.letters.text.length, Math.max(0, shift + letters.length + slack));
        return { indexed, from: Math.min(to, Math.max(0, shift - slack)), to };
      });
  };

  return { holding, likest };
}

/** Chains of places with one hash: the last of each, and the one before each. */
function chains(text: string): { first: Int32Array; next: Int32Array } {
  const first = new Int32Array(buckets).fill(-1);
  const next = new Int32Array(text.length).fill(-1);
  for (let at = 0; at + gram <= text.length; at++) {
    const hash = hashAt(text, at);
    next[at] = first[hash];
    first[hash] = at;
  }
  return { first, next };
}

/** The block of every place. */
function ownersOf(blocks: readonly IndexedBlock[], size: number): Int32Array {
  const owner = new Int32Array(size);
  blocks.forEach(({ start, letters }, i) => owner.fill(i, start, start + letters.text.length + 1));
  return owner;
}

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
/** So much farther than the letters reach a block is looked at. */
const slack = 16;

const hashAt = (text: string, at: number): number => {
  let hash = 0;
  for (let i = at; i < at + gram; i++) hash = (Math.imul(hash, 0x01000193) ^ text.charCodeAt(i)) >>> 0;
  return (hash ^ (hash >>> 15)) & (buckets - 1);
};

/** What was seen of a block: how rare what it shares is, and how far it is shifted against what was asked. */
interface Seen {
  weight: number;
  least: number;
  most: number;
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

  const holding: LetterIndex['holding'] = (letters, most) => {
    const found: ReturnType<LetterIndex['holding']> = [];
    for (let at = text.indexOf(letters); at >= 0 && found.length < most; at = text.indexOf(letters, at + 1)) {
      const indexed = blocks[owner[at]];
      if (found.at(-1)?.indexed !== indexed) found.push({ indexed, at: at - indexed.start });
    }
    return found;
  };

  /** Every place of the letters at `at`; none where there are too many. */
  function placesOf(letters: string, at: number): number[] {
    const places: number[] = [];
    const asked = letters.slice(at, at + gram);
    for (let place = first[hashAt(letters, at)]; place >= 0; place = next[place]) {
      if (!text.startsWith(asked, place)) continue;
      places.push(place);
      if (places.length > often) return [];
    }
    return places;
  }

  const likest: LetterIndex['likest'] = (letters, most) => {
    const seen = new Map<number, Seen>();
    for (let i = 0; i + gram <= letters.length; i++) {
      const places = placesOf(letters, i);
      for (const place of places) {
        const number = owner[place];
        const shift = place - blocks[number].start - i;
        const known = seen.get(number) ?? { weight: 0, least: shift, most: shift };
        known.weight += 1 / places.length;
        known.least = Math.min(known.least, shift);
        known.most = Math.max(known.most, shift);
        seen.set(number, known);
      }
    }
    return [...seen]
      .sort(([, a], [, b]) => b.weight - a.weight)
      .slice(0, most)
      .map(([number, { least, most: last }]) => {
        const indexed = blocks[number];
        const to = Math.min(indexed.letters.text.length, last + letters.length + slack);
        return { indexed, from: Math.max(0, least - slack), to };
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

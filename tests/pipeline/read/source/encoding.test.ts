import { expect, it } from 'vitest';
import { guessEncoding } from '../../../../src/pipeline/read/source/encoding.ts';

const bytes = (...pairs: number[]) => Uint8Array.from(pairs.flatMap((pair) => [pair >> 8, pair & 0xff]));

/** Pairs of GBK: the first and the last of each row of what Chinese texts are made of. */
const marks = [0xa1a1, 0xa1fe, 0xa3a1, 0xa3fe];
const boxRow = [0xa9a4];
const han = [0xb0a1, 0xd7a1];

it.each([
  ['the first mark alone', bytes(0xfeff), 'UTF-16'],
  ['the mark of the other order', bytes(0xfffe), 'UTF-16'],
  ['a mark with one byte wrong', bytes(0xfe00), null],
  ['a mark with the other byte wrong', bytes(0xff00), null],
  ['punctuation and full-width letters', bytes(...marks), 'GBK'],
  ['box-drawing characters', bytes(...boxRow), 'GBK'],
  ['the first and last common Han', bytes(...han), 'GBK'],
  ['the row before the common Han', bytes(0xafa1), null],
  ['rare Han behind the common ones', bytes(0xd8a1), null],
  ['the row behind the box-drawing characters', bytes(0xaaa1), null],
  ['Greek letters', bytes(0xa6a1), null],
  ['the row behind full-width letters', bytes(0xa4a1), null],
  ['Han whose second byte is low', bytes(0xb040), null],
  ['ASCII alone', Uint8Array.from([0x41, 0x42]), null],
  ['a byte that begins no pair', Uint8Array.from([0xb0, 0xa1, 0xff]), null],
  ['one rare Han among ten', bytes(...new Array<number>(9).fill(0xb0a1), 0xd8a1), null],
  ['one rare Han among eleven', bytes(...new Array<number>(10).fill(0xb0a1), 0xd8a1), 'GBK'],
])('%s', (_, given, expected) => expect(guessEncoding(given)).toBe(expected));

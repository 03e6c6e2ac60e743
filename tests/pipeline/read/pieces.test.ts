import { expect, it } from 'vitest';
import { cutPieces } from '../../../src/pipeline/read/pieces.ts';
import { seedOf } from '../../../src/pipeline/read/source/seed.ts';

const pieces = (text: string) =>
  cutPieces(seedOf('seeds/x.txt', text)).pieces.map((piece) =>
    piece.kind === 'line'
      ? piece.line.text
      : piece.kind === 'drawn'
        ? `[${piece.region.text}]`
        : `{${piece.lines.map((line) => line.text).join('/')}}`,
  );

it.each([
  ['甲\n\n　乙 \r\n丙', ['甲', '乙', '丙']],
  ['甲┌─┐│乙│└─┘丙', ['甲', '[┌─┐│乙│└─┘]', '丙']],
  ['┌─┐\n│乙│\n└─┘ ┌─┐\n│丙│\n└─┘', ['[┌─┐\n│乙│\n└─┘]', '[┌─┐\n│丙│\n└─┘]']],
  ['甲\n|乙|\n|--|\n|丙|\n丁', ['甲', '{|乙|/|--|/|丙|}', '丁']],
  ['|甲|\n|乙|', ['|甲|', '|乙|']],
  ['', []],
])('%j falls into its pieces', (text, expected) => expect(pieces(text)).toEqual(expected));

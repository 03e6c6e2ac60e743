import type { Problem } from '../../model/problem.ts';
import { newAddresses } from './address.ts';
import { readBoxes } from './box.ts';
import { findContents } from './contents.ts';
import { readLadder } from './ladder.ts';
import { readLine } from './line.ts';
import { cutPieces } from './pieces.ts';
import type { Seed } from './source/seed.ts';
import { readMargins } from './margins.ts';
import type { ReadBlock, ReadDivision, Walk } from './walk.ts';

/** A plan as its printed shape shows it: divisions and blocks in the order of the seed. */
export interface Outline {
  divisions: ReadDivision[];
  blocks: ReadBlock[];
  problems: Problem[];
}

/** Reads the outline of a seed. `title`, where an editor knows it, tells the title line from other lines before the first chapter. */
export function readOutline(seed: Seed, title: string | null): Outline {
  const { pieces, problems } = cutPieces(seed);
  const lines = pieces.flatMap((piece) => (piece.kind === 'line' ? [piece.line] : []));
  const contents = findContents(lines);
  const ladder = readLadder(lines.filter((line) => !contents.has(line)));
  const walk: Walk = {
    seed,
    pieces,
    contents,
    plan: ladder,
    ladder,
    addresses: newAddresses(),
    divisions: [],
    blocks: [],
    problems,
    annex: null,
    page: null,
    stack: [],
    box: null,
    boxNumbers: new Map(),
    counts: new Map(),
    numbers: new Map(),
    running: new Map(),
    listed: null,
    attached: new Set(),
    titling: 0,
  };
  pieces.forEach((piece, i) => (piece.kind === 'line' ? readLine(walk, piece.line, i) : readBoxes(walk, piece, i)));
  return { divisions: walk.divisions, blocks: readMargins(walk.blocks, title === null ? null : seed.fold(title)), problems: walk.problems };
}

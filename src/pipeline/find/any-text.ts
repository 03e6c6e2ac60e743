import type { PlanData } from '../../model/data.ts';
import type { Problem } from '../../model/problem.ts';
import { publishDivisions } from '../read/division.ts';
import { readOutline } from '../read/outline.ts';
import type { Seed } from '../read/source/seed.ts';
import { publishBlocks } from '../read/text.ts';
import { numberProblems } from './number-problems.ts';
import { findLedger, type FindWords, type Ledger } from './quantity-ledger.ts';
import type { Period } from './clause/date/period.ts';

/** A text that has no record: its outline and its numbers. */
export interface TextRead {
  divisions: PlanData['divisions'];
  blocks: PlanData['blocks'];
  ledger: Ledger;
  problems: Problem[];
}

/** Reads a plan's text, or a single paragraph. `id` begins the ids of its quantities; `period` is its record's, where it has one. */
export function readText(seed: Seed, id: string, title: string | null, words: FindWords, period: Period | null = null): TextRead {
  const outline = readOutline(seed, title);
  const blocks = publishBlocks(seed, outline.blocks);
  const ledger = findLedger({ id, title, seed, divisions: outline.divisions, blocks: outline.blocks, published: blocks, period }, words);
  return {
    divisions: publishDivisions(seed, outline.divisions, blocks),
    blocks,
    ledger,
    problems: [...outline.problems, ...numberProblems(seed, { unseenUnits: [], unread: ledger.unread })],
  };
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../src/pipeline/find/any-text.ts';
import { seedOf } from '../src/pipeline/read/source/seed.ts';
import { parseGold } from '../src/score/gold.ts';
import { readLines } from '../src/score/lines.ts';
import { type Score, score } from '../src/score/score.ts';
import { loadVocabulary } from './seeds.ts';

/** The score of every gold file: `{plan}.jsonl` reads a whole plan, `dev-{plan}.jsonl` parts of one. No review and no record helps. */
export function scoreGold(gold: string, seeds: string): Score[] {
  const words = loadVocabulary(seeds).words;
  const files = readdirSync(gold).filter((name) => name.endsWith('.jsonl'));
  return files.sort().map((name) => {
    const plan = name.replace(/^dev-/, '').replace(/\.jsonl$/, '');
    const seed = seedOf(`${plan}.txt`, readFileSync(join(seeds, `${plan}.txt`), 'utf8'));
    const { ledger } = readText(seed, plan, null, words);
    return score(name.replace(/\.jsonl$/, ''), parseGold(readFileSync(join(gold, name), 'utf8')), readLines(ledger.quantities));
  });
}

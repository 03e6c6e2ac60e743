import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { scoreSpellings, type SpellingScore } from '../src/score/spelling-score.ts';
import { unpack } from '../src/search/packing/packed.ts';
import { isGeneral } from '../src/search/question/cut-words.ts';
import { openLexicon } from '../src/search/question/vocabulary.ts';
import type { WordFile } from '../src/search/question/word-file.ts';
import type { TargetFile } from '../src/search/targets.ts';

/** The score of a built site's search: every target asked for in the spellings of its number, as content/ has it printed. */
export async function scoreSearch(dist: string, content: string): Promise<SpellingScore> {
  const read = async (name: string): Promise<unknown> => unpack(new Uint8Array(readFileSync(`${dist}/search/${name}.gz`)));
  const { entries } = (await read('words')) as WordFile;
  const printed = new Map(
    globSync(`${content}/targets/*/*.md`).map((path) => {
      const { id, text } = parse(readFileSync(path, 'utf8').split(/^---$/m)[1] ?? '') as { id: string; text: string };
      return [id, text];
    }),
  );
  return scoreSpellings((await read('targets')) as TargetFile, openLexicon(entries, isGeneral), printed);
}

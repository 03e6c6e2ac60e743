/** One search for shared wording for `npm run bench`: the five plans, `times` sets of them. Prints JSON; without a number, the accuracy. */
import { readFileSync } from 'node:fs';
import { resourceUsage } from 'node:process';
import { syntheticPlans, type TextsAccuracy, type TextsRun } from '../src/bench/texts.ts';
import { readTexts } from '../src/pipeline/corpus.ts';
import { deriveStock } from '../src/pipeline/wording/derive-stock.ts';
import { foldPlans } from '../src/pipeline/wording/fold.ts';
import { shareWording } from '../src/pipeline/wording/pairs.ts';
import { parseChecked, passageRatios, scorePassages } from '../src/score/passage-score.ts';
import { readArguments } from './arguments.ts';
import { seedsOf } from './seeds.ts';

const { given } = readArguments({
  command: 'node scripts/bench-texts.ts',
  about: 'Looks for shared wording in so many sets of the plans and prints as JSON what it cost; without a number, how accurate it is.',
  given: { word: 'TIMES', least: 0, most: 1 },
});
const seeds = seedsOf('seeds');
const texts = readTexts(seeds);

function timed(times: number): TextsRun {
  const corpus = Array.from({ length: times }, (_, n) => syntheticPlans(texts, n)).flat();
  const characters = corpus.reduce((sum, { blocks }) => sum + blocks.reduce((all, { text }) => all + text.length, 0), 0);
  // As before a release: a corpus has the list that was derived from it.
  const stock = [...seeds.words.stock, ...deriveStock(foldPlans(corpus))];
  const started = performance.now();
  const { pairs } = shareWording(corpus, stock);
  const seconds = (performance.now() - started) / 1000;
  const passages = pairs.reduce((sum, pair) => sum + pair.passages.length, 0);
  return { plans: corpus.length, characters, seconds, pairs: pairs.length, passages, peakMiB: resourceUsage().maxRSS / 1024 };
}

function accuracy(): TextsAccuracy {
  const checked = parseChecked(readFileSync('tests/fixtures/passages/pairs.jsonl', 'utf8'));
  const blocks = new Map(texts.flatMap(({ id, blocks: own }) => own.map((block) => [`${id} ${block.id}`, block.text])));
  const score = scorePassages(checked, shareWording(texts, seeds.words.stock).pairs, (plan, block) => blocks.get(`${plan} ${block}`) ?? '');
  return { pairs: checked.length, ...passageRatios(score) };
}

console.log(JSON.stringify(given[0] ? timed(Number(given[0])) : accuracy()));

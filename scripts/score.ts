/** npm run score: precision, recall and F1 per plan, kind and field against the plans read by hand. */
import { readFileSync, writeFileSync } from 'node:fs';
import { floorOf, parseFloor, raiseFloor } from '../src/score/floor.ts';
import { publishScores } from '../src/score/publish.ts';
import { printMisses, printScores } from '../src/score/print-scores.ts';
import { readArguments } from './arguments.ts';
import { recover } from './swap.ts';
import { scoreGold } from './gold.ts';

const { values } = readArguments({
  command: 'npm run score',
  about: 'Prints precision, recall and F1 per plan, kind and field against the plans read by hand in tests/gold.',
  options: {
    misses: { type: 'boolean', about: 'prints every disagreement too' },
    floor: { type: 'boolean', about: 'raises tests/gold/floor.json to what was reached, and writes content/score.json for the site' },
  },
});

recover('.');
const floor = 'tests/gold/floor.json';
const scores = scoreGold('tests/gold', 'seeds');
console.log(printScores(scores));
if (values.misses) console.log(`\n${printMisses(scores)}`);
if (values.floor) {
  const raised = raiseFloor(parseFloor(readFileSync(floor, 'utf8')), floorOf(scores));
  writeFileSync(floor, `${JSON.stringify(raised, null, 2)}\n`);
  writeFileSync('content/score.json', `${JSON.stringify(publishScores(scores), null, 2)}\n`);
}

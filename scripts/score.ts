/**
 * npm run score               precision, recall and F1 per plan, kind and field against tests/gold
 * npm run score -- --misses   and every disagreement
 * npm run score -- --floor    raises tests/gold/floor.json to what was reached, and writes content/score.json for the site
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { floorOf, parseFloor, raiseFloor } from '../src/score/floor.ts';
import { publishScores } from '../src/score/publish.ts';
import { printMisses, printScores } from '../src/score/table.ts';
import { scoreGold } from './gold.ts';

const floor = 'tests/gold/floor.json';
const scores = scoreGold('tests/gold', 'seeds');
console.log(printScores(scores));
if (argv.includes('--misses')) console.log(`\n${printMisses(scores)}`);
if (argv.includes('--floor')) {
  const raised = raiseFloor(parseFloor(readFileSync(floor, 'utf8')), floorOf(scores));
  writeFileSync(floor, `${JSON.stringify(raised, null, 2)}\n`);
  writeFileSync('content/score.json', `${JSON.stringify(publishScores(scores), null, 2)}\n`);
}

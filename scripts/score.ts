/** npm run score: precision, recall and F1 per plan, kind and field against the plans read by hand, and how many mentions read by hand agree. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchFloor } from '../src/score/bench-results.ts';
import { floorOf, parseFloor, raiseFloor } from '../src/score/floor.ts';
import { publishScores } from '../src/score/publish.ts';
import { printMentionMisses, printMentionScores, printMisses, printScores } from '../src/score/print-scores.ts';
import { readArguments } from './arguments.ts';
import { benchResults, benchScore, passagesFolder } from './bench-score.ts';
import { scoreSearch } from './spelling-score.ts';
import { folderOptions, isOwnCorpus, recoverFolders, takeFolders } from './folders.ts';
import { scoreGold } from './gold.ts';
import { scoreMentionFiles } from './mention-score.ts';

const { values } = readArguments({
  command: 'npm run score',
  about:
    'Prints precision, recall and F1 per plan, kind and field against the plans read by hand in tests/gold, and the agreement of mentions with tests/fixtures/mentions.',
  options: {
    misses: { type: 'boolean', about: 'prints every disagreement too, of mentions and passages those that rules were made with' },
    bench: { type: 'boolean', about: 'prints instead how the passages of the benchmark are read, set by set and form by form' },
    passages: { type: 'string', value: 'PATH', about: 'the benchmark’s passages, a file or a folder', default: passagesFolder },
    readings: {
      type: 'string',
      value: 'FILE',
      about: 'scores what another reader read of the passages: JSON Lines, tests/gold/passages/README.md',
    },
    search: { type: 'boolean', about: 'prints instead how many targets the built site’s search finds by the spellings of their numbers' },
    gold: { type: 'string', value: 'DIR', default: 'tests/gold', about: 'the plans read by hand' },
    ...folderOptions,
    floor: {
      type: 'boolean',
      about:
        'raises tests/gold/floor.json to what was reached, and writes content/score.json, mention-score.json and bench-score.json for the site',
    },
  },
});

const folders = takeFolders('npm run score', values, ['seeds', 'content', 'out']);
recoverFolders(folders);
if (values.search) {
  const { targets, asked, found, misses } = await scoreSearch(folders.out, folders.content);
  console.log(
    `${targets} targets asked for in ${asked} spellings: ${found} found, ${(found / asked).toFixed(4)}\n${misses.join('\n')}`.trim(),
  );
  process.exit(found / asked >= 0.995 ? 0 : 1);
}
if (values.bench) {
  await benchScore(values.passages, values.readings ?? null, values.misses ?? false);
  process.exit(0);
}
const floor = join(values.gold, 'floor.json');
const scores = scoreGold(values.gold, folders.seeds);
// The mentions read by hand are those of this repository's plans.
const mentions = isOwnCorpus(folders) ? scoreMentionFiles('tests/fixtures/mentions', folders.content) : [];
console.log(`${printScores(scores)}\n\n${printMentionScores(mentions.map(({ score }) => score))}`);
// The misses of the others would be tuned on as soon as they were read.
const tuned = mentions.filter(({ score }) => score.sample === 'tuned').flatMap(({ misses }) => misses);
if (values.misses) console.log(`\n${printMisses(scores)}\n\n${printMentionMisses(tuned)}`);
if (values.floor) {
  // The benchmark is this repository's too.
  const bench = isOwnCorpus(folders) ? await benchResults() : [];
  const reached = { ...floorOf(scores), ...benchFloor(bench) };
  const raised = raiseFloor(parseFloor(existsSync(floor) ? readFileSync(floor, 'utf8') : '{}'), reached);
  const write = (path: string, value: object): void => writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
  write(floor, raised);
  write(
    `${folders.content}/mention-score.json`,
    mentions.map(({ score }) => score),
  );
  write(`${folders.content}/score.json`, publishScores(scores));
  if (bench.length > 0) write(`${folders.content}/bench-score.json`, bench);
}

/** Part of `npm run bench -- --peers`: numbers, values and units of the benchmark and of the two gold plans, beside another reader of Chinese numbers. */
import { execSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { markdownTable } from '../src/bench/markdown-table.ts';
import { addScores, type FoundNumber, type FoundScore, scoreFound } from '../src/bench/peers.ts';
import { foundOf, type Match } from '../src/bench/recognizers.ts';
import { BenchSplit, type PeerScore } from '../src/model/score.ts';
import { readPlan } from '../src/pipeline/plan.ts';
import { parseGold } from '../src/score/gold.ts';
import { loadPassages, readPassages } from './bench-score.ts';
import { loadVocabulary } from './seeds.ts';

type Suite = Record<
  'recognizeNumber' | 'recognizePercentage' | 'recognizeCurrency' | 'recognizeDimension',
  (text: string, culture: string) => Match[]
>;
type Finder = (text: string) => FoundNumber[];

/** Recognizers-Text, and which one it is. */
function loadPeer(): { version: string; find: Finder } {
  execSync('npm install --no-package-lock --silent', { cwd: 'tests/bench', stdio: 'inherit' });
  const require = createRequire(resolve('tests/bench/package.json'));
  const suite = require('@microsoft/recognizers-text-suite') as Suite;
  const { dependencies } = require('./package.json') as { dependencies: Record<string, string> };
  const models = [suite.recognizeNumber, suite.recognizePercentage, suite.recognizeCurrency, suite.recognizeDimension];
  const find: Finder = (text) => models.flatMap((model) => model(text, 'zh-cn').map((match) => foundOf(match, text)));
  return { version: dependencies['@microsoft/recognizers-text-suite'], find };
}

const nothing: FoundScore = { covered: 0, lines: 0, value: 0, valueAndUnit: 0, figures: 0 };
const cells = ({ covered, lines, value, valueAndUnit, figures }: FoundScore): string[] => [
  `${covered}/${lines}`,
  `${value}/${figures}`,
  `${valueAndUnit}/${figures}`,
];
const heads = ['reader', 'numbers found', 'value right', 'value and unit right'];

/** Each set of the benchmark: this site’s reader, then the peer. */
async function onBenchmark(version: string, find: Finder): Promise<PeerScore[]> {
  const passages = loadPassages();
  const own = new Map((await readPassages(passages)).map(({ id, quantities }) => [id, quantities]));
  const date = new Date().toISOString().slice(0, 10);
  const ofSite = (id: string): FoundNumber[] =>
    (own.get(id) ?? []).map(({ start, end, value, unit }) => ({
      start,
      end,
      value: typeof value === 'number' ? value : null,
      unit: unit ?? null,
    }));
  return BenchSplit.options.flatMap((split) => {
    const chosen = passages.filter((passage) => passage.split === split);
    const score = (read: (passage: (typeof chosen)[number]) => FoundNumber[]): FoundScore =>
      chosen.map((passage) => scoreFound(read(passage), passage.quantities)).reduce(addScores, nothing);
    const row = (order: number, reader: string | null, edition: string | null, scored: FoundScore): PeerScore => {
      const { lines, ...figures } = scored;
      return { part: `${split}/${order}`, split, order, reader, version: edition, date, quantities: lines, ...figures };
    };
    return [
      row(
        0,
        null,
        null,
        score(({ id }) => ofSite(id)),
      ),
      row(
        1,
        'Recognizers-Text',
        version,
        score(({ text }) => find(text)),
      ),
    ];
  });
}

/** The two plans read by hand. They have no characters beyond the BMP, so string indices are code points. */
function onPlans(version: string, find: Finder): string[][] {
  const { vocabulary, words } = loadVocabulary('seeds');
  return vocabulary.plans
    .filter(({ id }) => ['xingtai-emerging-2018', 'shijiazhuang-emerging-2018'].includes(id))
    .flatMap((record) => {
      const bytes = readFileSync(`seeds/${record.file}`);
      const gold = parseGold(readFileSync(`tests/gold/${record.id}.jsonl`, 'utf8')).lines.map(({ off, txt, value, unit }) => ({
        off,
        txt,
        value,
        unit,
      }));
      const { data, figures: read } = readPlan({ record, bytes, sha256: record.sha256 }, { vocabulary, words });
      const figures = new Map(read.map(({ id, value, unit }) => [id, { value, unit }]));
      const own = (data?.quantities ?? []).map(({ id, position }): FoundNumber => ({
        ...position,
        ...(figures.get(id) ?? { value: null, unit: null }),
      }));
      return [
        [`${record.id}: this site`, ...cells(scoreFound(own, gold))],
        [`${record.id}: Recognizers-Text ${version}`, ...cells(scoreFound(find(bytes.toString('utf8')), gold))],
      ];
    });
}

/** Prints the comparison, and writes that of the benchmark to content/bench-peers.json for the site. */
export async function benchPeers(): Promise<void> {
  const { version, find } = loadPeer();
  const scores = await onBenchmark(version, find);
  writeFileSync('content/bench-peers.json', `${JSON.stringify(scores, null, 2)}\n`);
  const rows = scores.map(({ split, reader, quantities, ...score }) => [
    `${split}: ${reader === null ? 'this site' : `${reader} ${version}`}`,
    ...cells({ ...score, lines: quantities }),
  ]);
  console.log(`## Numbers, values and units of the benchmark\n\n${markdownTable(heads, rows)}`);
  console.log(`\n## Numbers, values and units in the two gold plans\n\n${markdownTable(heads, onPlans(version, find))}`);
}

/** Part of `npm run bench -- --peers`: values and units found in the two gold plans, beside another reader of Chinese numbers. */
import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { type FoundNumber, scorePeer } from '../src/bench/peers.ts';
import { markdownTable } from '../src/bench/markdown-table.ts';
import { readPlan } from '../src/pipeline/plan.ts';
import { parseGold } from '../src/score/gold.ts';
import { loadVocabulary } from './seeds.ts';

interface Match {
  start: number;
  end: number;
  resolution: { value?: string; unit?: string };
}
type Recognizer = (text: string, culture: string) => Match[];
type Suite = Record<'recognizeNumber' | 'recognizePercentage' | 'recognizeCurrency' | 'recognizeDimension', Recognizer>;

/** Yuan are compared in 亿元, as the gold writes sums; a percentage in %. */
function published({ start, end, resolution }: Match): FoundNumber {
  const value = Number.parseFloat(resolution.value ?? '');
  const number = Number.isNaN(value) ? null : value;
  const place = { start, end: end + 1 };
  if (resolution.unit === 'Chinese yuan') return { ...place, value: number === null ? null : number / 1e8, unit: '亿元' };
  if (resolution.value?.endsWith('%')) return { ...place, value: number, unit: '%' };
  return { ...place, value: number, unit: resolution.unit ?? null };
}

/** Prints the comparison. The gold's plans have no characters beyond the BMP, so string indices are code points. */
export function benchPeers(): void {
  execSync('npm install --no-package-lock --silent', { cwd: 'tests/bench', stdio: 'inherit' });
  const suite = createRequire(resolve('tests/bench/package.json'))('@microsoft/recognizers-text-suite') as Suite;
  const models = [suite.recognizeNumber, suite.recognizePercentage, suite.recognizeCurrency, suite.recognizeDimension];
  const { vocabulary, words } = loadVocabulary('seeds');
  const rows = vocabulary.plans
    .filter(({ id }) => ['xingtai-emerging-2018', 'shijiazhuang-emerging-2018'].includes(id))
    .flatMap((record) => {
      const bytes = readFileSync(`seeds/${record.file}`);
      const gold = parseGold(readFileSync(`tests/gold/${record.id}.jsonl`, 'utf8')).lines;
      const { data, figures: read } = readPlan({ record, bytes, sha256: record.sha256 }, { vocabulary, words });
      const figures = new Map(read.map(({ id, value, unit }) => [id, { value, unit }]));
      const own = (data?.quantities ?? []).map(({ id, position }): FoundNumber => ({
        ...position,
        ...(figures.get(id) ?? { value: null, unit: null }),
      }));
      const peer = models.flatMap((find) => find(bytes.toString('utf8'), 'zh-cn').map(published));
      return [['this site', own] as const, ['Recognizers-Text 1.3.1', peer] as const].map(([name, found]) => {
        const { covered, lines, value, valueAndUnit, figures } = scorePeer(found, gold);
        return [`${record.id}: ${name}`, `${covered}/${lines}`, `${value}/${figures}`, `${valueAndUnit}/${figures}`];
      });
    });
  console.log(
    `## Numbers: value and unit in the two gold plans\n\n${markdownTable(['plan: reader', 'numbers found', 'value right', 'value and unit right'], rows)}`,
  );
}

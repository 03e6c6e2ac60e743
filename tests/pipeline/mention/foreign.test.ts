import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDivisions } from '../../../scripts/divisions.ts';
import { straddles } from '../../../src/language/word-borders.ts';
import { namesArea } from '../../../src/pipeline/mention/area-names.ts';
import { lookupOf, lookUp } from '../../../src/pipeline/mention/lookup.ts';
import { cutsIn } from '../../../src/pipeline/mention/short-words.ts';
import { stemOf } from '../../../src/pipeline/divisions.ts';
import { fiveSeeds } from '../../five/five.ts';
import { vocabulary, words } from '../../vocabulary.ts';

const texts = (pattern: string): string[] => globSync(pattern).map((path) => readFileSync(path, 'utf8'));
const passages = texts('tests/gold/passages/*.jsonl').flatMap((text) =>
  text
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text),
);
const fixtures = texts('tests/fixtures/{two,more}-plans/*.txt');
const five = fiveSeeds().files.map((file) => readFileSync(`seeds/${file}`, 'utf8'));

const named = ({ zh, aliases }: { zh: string; aliases: readonly string[] }): string[] => [zh, ...aliases];
const lists = readDivisions();
const stems = [...new Set([...lists.before.entries, ...lists.today.entries].flatMap(({ name }) => stemOf(name) ?? []))];
const sought: [string, string[]][] = [
  ['topics', words.topics.flatMap(named)],
  ['measures', words.measures.flatMap(named)],
  ['sectors', words.sectors.flatMap(named)],
  ['indicators', words.indicators.flatMap(named)],
  ['names', words.names.flatMap(named)],
  ['cities, counties and districts of the whole country', stems],
];

/** Words of texts that are none of the corpus's, the frequent ones first. */
function foreignWords(): string[] {
  const times = new Map<string, number>();
  for (const text of [...passages, ...fixtures])
    for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text))
      if (/^(?!第)\p{Script=Han}{2,3}$/u.test(segment)) times.set(segment, (times.get(segment) ?? 0) + 1);
  return [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}

const foreign = foreignWords();
const perSide = 12;

/** Sentences in which two foreign words meet so that a short one seems to stand between them, and where it seems to. */
function meetings(word: string): { text: string; start: number }[] {
  const [first, last] = [...word];
  const left = foreign.filter((each) => each.endsWith(first) && !each.endsWith(word)).slice(0, perSide);
  const right = foreign.filter((each) => each.startsWith(last) && !each.startsWith(word)).slice(0, perSide);
  return left.flatMap((before) => right.map((after) => ({ text: `推动${before}${after}工作`, start: before.length + 1 })));
}

describe('where two foreign words meet, a short one counts nearly never', () => {
  let characters = [...passages, ...fixtures, ...five].join('').length;
  it.each(sought)('%s', (kind, all) => {
    const short = [...new Set(all.filter((word) => /^\p{Script=Han}{2}$/u.test(word)))];
    const met = short.flatMap((word) => meetings(word));
    characters += met.reduce((sum, { text }) => sum + text.length, 0);
    const isArea = kind.startsWith('cities') || kind === 'names';
    const counted = met.filter(({ text, start }) => {
      const hit = { id: '', start, end: start + 2 };
      return !straddles(text, start, hit.end) && !(isArea && cutsIn(text)(hit) === 2);
    });
    expect(counted.length / Math.max(met.length, 1), counted.map(({ text }) => text).join(' ')).toBeLessThanOrEqual(
      kind === 'topics' ? 0.05 : kind === 'sectors' ? 0.03 : 0.015,
    );
  });
  it('in more than 200,000 characters', () => expect(characters).toBeGreaterThan(200_000));
});

/**
 * What these texts print of places, and of firms and other things called after them (中山大学, 常山股份), that stands in no
 * vocabulary; and three longer words that the dictionary lacks (复合肥, 六盘山, 定日器). Nothing else may count.
 */
const printed =
  '中山 临江 云溪 凌云 合肥 吉利 吉林 固原 安新 定日 宜宾 常山 德阳 成都 新安 江州 河曲 泸州 海淀 淮南 盘山 福田 绵阳 西山 西陵 重庆 长安 长沙';

it('no county of the country is named in texts that name none', () => {
  const ours = new Set([...words.names.flatMap(named), ...vocabulary.places.flatMap(({ name, shortName }) => [name, shortName])]);
  const lookup = lookupOf(
    stems.filter((stem) => stem.length === 2 && !ours.has(stem)).map((stem) => ({ id: stem, words: [stem], not: [] })),
  );
  const found = [...passages, ...fixtures, ...five]
    .flatMap((text) => text.split('\n'))
    .flatMap((text) => {
      const hits = lookUp(lookup, text).filter(({ start, end }) => !straddles(text, start, end));
      const area = { text, cuts: cutsIn(text), hits };
      return hits.filter((hit) => namesArea(area, hit, false)).map(({ id }) => id);
    });
  expect([...new Set(found)].sort().join(' ')).toBe(printed);
});

import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { loadPlans } from '../../src/library/load/load-plans.ts';
import { scoreSpellings } from '../../src/score/spelling-score.ts';
import { wordsInPlans } from '../../src/search/question/absent-words.ts';
import { readQuestion } from '../../src/search/question/question-reading.ts';
import { denialOf } from '../../src/search/question/denial.ts';
import { respond, type Response, type SearchCorpus } from '../../src/search/question/answer-question.ts';
import { plain } from '../../src/search/normalise.ts';
import type { FoundPage } from '../../src/search/page-record.ts';
import { resultsOf } from './results.ts';
import { searchCorpus, targetFile } from './corpus.ts';
import { randomNumbers } from './queries.ts';
import { sitePages } from './site-pages.ts';

let corpus: SearchCorpus;
/** The text of every plan, as plain search sees it. */
let texts: Map<string, string>;
let printed: Map<string, string>;

beforeAll(async () => {
  corpus = await searchCorpus();
  const plans = await loadPlans();
  texts = new Map(plans.map(({ facts, data }) => [facts.id, plain(data.blocks.map(({ text }) => text).join('\n'))]));
  printed = new Map(plans.flatMap(({ readings }) => readings.map(({ id, text }) => [id, text])));
});

const tiersOf = (found: Response, tier: string): string[] =>
  found.hits().flatMap((hit) => (hit.tier === tier ? [`${hit.page.plan}#${hit.block.id}`] : []));

describe('a number in another spelling', () => {
  it.each([
    '1.7 万亿元',
    '1000 亿元',
    '65000 个',
    '10 %',
    '5-10家',
    '一万七千亿元',
    '1万7千亿',
    '6,000 万吨',
    '翻一番',
    '百分之十二',
    '2:8',
  ])('%s finds targets and passages, and nothing is denied', async (q) => {
    const found = await respond(q, corpus);
    expect(found.targets.length).toBeGreaterThan(0);
    expect(found.hits().filter(({ tier }) => tier !== 'related').length).toBeGreaterThan(0);
    expect(denialOf(found.words, [...texts.keys()])).toEqual({ nowhere: [], lacking: [] });
  });

  it('① finds what has ① in it', async () => {
    const found = await respond('①', corpus);
    expect(tiersOf(found, 'exact')).toEqual([]);
    expect(denialOf(found.words, [...texts.keys()]).nowhere).toEqual(['①']);
  });

  it('every target is found by each of six spellings of its number', async () => {
    const { asked, found, misses } = scoreSpellings(await targetFile(), corpus.lexicon, printed);
    expect(found / asked, misses.join('\n')).toBeGreaterThanOrEqual(0.995);
  });
});

describe('a place and a thing', () => {
  it('what the place’s own plan says of it comes before what others say of it there', async () => {
    const found = await respond('邢台 光伏', corpus);
    const own = tiersOf(found, 'own');
    expect(own.length).toBeGreaterThan(0);
    expect(own.every((key) => key.startsWith('xingtai'))).toBe(true);
    expect(tiersOf(found, 'others').length).toBeGreaterThan(0);
    expect(tiersOf(found, 'others').some((key) => key.startsWith('xingtai'))).toBe(false);
    expect(found.pages.map(({ id }) => id)).toEqual(['topic/photovoltaics', 'place/xingtai']);
  });

  it('a county without a plan: the passages that name both', async () => {
    const found = await respond('张家口 氢能', corpus);
    expect(tiersOf(found, 'own')).toEqual([]);
    expect(tiersOf(found, 'others').length).toBeGreaterThan(0);
  });
});

describe('a question in a sentence', () => {
  it.each([
    ['石家庄2020年增加值目标是多少', 'indicator/value-added place/shijiazhuang', '战略性新兴产业增加值'],
    ['邢台有哪些重点产业', 'place/xingtai index/compare-sectors', '新兴产业主营业务收入'],
    ['河北钢铁要减多少', 'sector/steel place/hebei', '钢铁产能'],
    ['哪些规划设领导小组？', 'measure/leading-group', null],
    ['请问电动车在哪些规划里提到', 'topic/electric-vehicles', null],
    ['哪些数字印错了', 'index/findings', null],
  ])('%s leads to %s', async (q, pages, target) => {
    const found = await respond(q, corpus);
    expect(found.pages.map(({ id }) => id).join(' ')).toContain(pages);
    if (target !== null) expect(found.targets[0]?.name).toContain(target);
  });

  it('figures that shrink come where it asks what shrinks', async () => {
    const { targets } = await respond('河北钢铁要减多少', corpus);
    expect(targets.map(({ stated }) => stated)).toEqual(['到2017年底前完成国家下达河北的压减…6000万吨…任务']);
  });

  it('says which words nothing knows', async () => {
    const { words, reading } = await respond('邢台有没有锕锕', corpus);
    expect(denialOf(words, [...texts.keys()]).nowhere).toEqual(['锕锕']);
    expect(reading.parts.find(({ kind }) => kind === 'words')?.text).toBe('锕锕');
  });
});

it('everyday names find the passages of what they mean', async () => {
  for (const [q, word] of [
    ['新能源车', '新能源汽车'],
    ['电动车', '电动汽车'],
  ]) {
    const found = await respond(q, corpus);
    const exact = found.hits().filter(({ tier }) => tier !== 'related');
    expect(exact.some(({ block }) => block.text.includes(word))).toBe(true);
  }
});

it('no everyday name is another entry’s printed one, and each names a page of its own', async () => {
  const everyday = parse(readFileSync('vocabularies/everyday.yml', 'utf8')) as { page: string; words: string[] }[];
  const names = new Set(corpus.words.entries.flatMap((entry) => entry.names.map(plain)));
  const words = everyday.flatMap((record) => record.words.map(plain));
  expect(words.filter((word) => names.has(word))).toEqual([]);
  expect(words.length).toBe(new Set(words).size);
  const pages = new Set([...corpus.words.entries, ...(await sitePages())].map(({ id }) => id));
  expect(everyday.filter(({ page }) => !pages.has(page)).map(({ page }) => page)).toEqual([]);
  expect(everyday.length).toBe(new Set(everyday.map(({ page }) => page)).size);
});

it('2,000 random questions of two words: nothing is denied that plain search over the texts finds', async () => {
  const next = randomNumbers(20261127);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)];
  const all = [...texts.values()];
  const names = corpus.words.entries.flatMap(({ names: own, everyday = [] }) => [...own, ...everyday]);
  const cut = (): string => {
    const text = pick(all);
    const at = Math.floor(next() * (text.length - 8));
    return text.slice(at, at + 2 + Math.floor(next() * 4)).replace(/\s|["'\n]/g, '') || '产业';
  };
  const wrong: string[] = [];
  for (let i = 0; i < 2000; i++) {
    const typed = [next() < 0.5 ? cut() : pick(names), next() < 0.5 ? cut() : pick(names)];
    const words = await wordsInPlans(readQuestion(typed.join(' '), corpus.lexicon, corpus.targets.units), corpus.source, {});
    const { nowhere, lacking } = denialOf(words, [...texts.keys()]);
    for (const word of nowhere) if (all.some((text) => text.includes(plain(word)))) wrong.push(`${typed.join(' ')}: ${word}`);
    for (const { word, plans } of lacking)
      for (const plan of plans) if (texts.get(plan)?.includes(plain(word))) wrong.push(`${typed.join(' ')}: ${word} in ${plan}`);
  }
  expect(wrong).toEqual([]);
});

it('targets come first where a question is for figures, pages elsewhere', async () => {
  const page = { page: { path: 'places/xingtai/' }, fit: 'known' } as FoundPage;
  const kinds = async (q: string) => resultsOf(await respond(q, corpus), [page]).map(({ kind }) => kind);
  expect((await kinds('石家庄2020年增加值目标是多少'))[0]).toBe('target');
  expect((await kinds('1.7 万亿元'))[0]).toBe('target');
  expect((await kinds('邢台有哪些重点产业'))[0]).toBe('page');
  expect((await kinds('邢台 光伏'))[0]).toBe('page');
});

import { expect, it } from 'vitest';
import { foldPlans } from '../../../src/pipeline/wording/fold.ts';
import { deriveStock } from '../../../src/pipeline/wording/derive-stock.ts';
import { planOf } from './plans.ts';

/** The whole phrases that are derived from three plans of two provinces. */
const phrasesOf = (texts: readonly string[], names: readonly string[] = []): [string, string][] => {
  const plans = texts.map((text, i) => ({ ...planOf(`p${i}`, []), root: i ? 'x' : 'y', blocks: [{ id: 's1', text, label: '', names }] }));
  return deriveStock(foldPlans(plans)).flatMap(({ kind, text }) => (kind === 'words' ? [] : [[kind, text]]));
};

it.each<[string, string[], [string, string][]]>([
  [
    'begins and ends at words',
    ['战略性新兴产业发展快，服务河北省战略性新兴产业发展，', '推进江苏省战略性新兴产业发展，', '河南省战略性新兴产业发展。'],
    [['phrase', '战略性新兴产业发展']],
  ],
  [
    'has no particle at its end',
    ['形成一批具有核心竞争力的企业', '形成一批具有核心竞争力的品牌', '并形成一批具有核心竞争力的园区'],
    [['phrase', '形成一批具有核心竞争力']],
  ],
  [
    'that lists terms is set apart',
    ['发展集成电路、新型显示，', '聚焦集成电路、新型显示等', '集成电路、新型显示。'],
    [['list', '集成电路、新型显示']],
  ],
])('a widespread run %s', (_, texts, phrases) => expect(phrasesOf(texts)).toEqual(phrases));

it('the name of a document is set apart, the same words elsewhere are not', () => {
  const texts = ['《社会发展五年规划纲要》', '依据《社会发展五年规划纲要》，', '按《社会发展五年规划纲要》'];
  expect(phrasesOf(texts, ['社会发展五年规划纲要'])).toEqual([['name', '社会发展五年规划纲要']]);
  expect(phrasesOf(texts)).toEqual([['phrase', '社会发展五年规划纲要']]);
});

it.each<[string, string[], string[]]>([
  ['between marks and figures', ['，强化统筹协调，到2030年，', '；强化统筹协调，到2030年底', '。强化统筹协调，到2030年'], ['强化统筹协调']],
  ['no shorter than five characters', ['（一）加快发展，乙', '（一）加快发展，甲', '（一）加快发展，丙'], []],
])('the shorter words that are as widespread: %s', (_, texts, words) => {
  const plans = texts.map((text, i) => ({ ...planOf(`p${i}`, [text]), root: i ? 'x' : 'y' }));
  expect(deriveStock(foldPlans(plans)).flatMap(({ kind, text }) => (kind === 'words' ? [text] : []))).toEqual(words);
});

import { describe, expect, it } from 'vitest';
import { askedUnits } from '../../src/search/asked-figure.ts';
import { asksFigure } from '../../src/search/question/chips.ts';
import { knownPages } from '../../src/search/question/known-pages.ts';
import { readQuestion } from '../../src/search/question/question-reading.ts';
import { type KnownEntry, openLexicon } from '../../src/search/question/vocabulary.ts';
import { searchCorpus } from './corpus.ts';
import { sitePages } from './site-pages.ts';
import { words } from '../vocabulary.ts';

const units = askedUnits(words.units, []);
const entries: KnownEntry[] = [
  { id: 'place/gansu', names: ['甘肃省', '甘肃'], plans: ['gansu-tourism-2021'] },
  { id: 'place/ningxia', names: ['宁夏回族自治区', '宁夏'], plans: ['ningxia-wine-2022'] },
  {
    id: 'plan/gansu-tourism-2021',
    names: ['甘肃2021', '甘肃十四五规划'],
    plans: ['gansu-tourism-2021'],
    annexes: [{ number: 12, name: '甘肃2021附件12' }],
    pairs: ['ningxia-wine-2022'],
  },
  {
    id: 'plan/ningxia-wine-2022',
    names: ['宁夏2022', '宁夏五年行动计划'],
    plans: ['ningxia-wine-2022'],
    annexes: [{ number: 3, name: '宁夏2022附件3' }],
  },
  { id: 'sector/wine', names: ['葡萄酒'] },
];
const lexicon = openLexicon(entries);
const pages = [{ id: 'index/compare-texts', name: '相同文字' }];
const read = (q: string) => readQuestion(q, lexicon, units);
const first = (q: string): string | undefined => knownPages(read(q), { pages, entries })[0]?.id;

describe('the page that is known to answer', () => {
  it.each([
    ['宁夏五年行动计划附件3', 'chapter/ningxia-wine-2022/a3'],
    ['甘肃十四五规划的附件十二', 'chapter/gansu-tourism-2021/a12'],
    ['宁夏五年行动计划附件4', 'plan/ningxia-wine-2022'],
    ['甘肃十四五规划的附件', 'plan/gansu-tourism-2021'],
    ['甘肃十四五规划全文', 'plan/gansu-tourism-2021'],
    ['甘肃十四五规划是什么时候印发的', 'plan/gansu-tourism-2021'],
    ['宁夏和甘肃有哪些相同的文字', 'comparison/gansu-tourism-2021--ningxia-wine-2022'],
    ['甘肃有哪些相同的文字', 'index/compare-texts'],
    ['宁夏和甘肃葡萄酒目标哪个大', 'sector/wine'],
  ])('%s', (q, id) => expect(first(q)).toBe(id));
});

it('where two places are compared, pages come before figures', () => {
  expect(asksFigure(read('宁夏和甘肃葡萄酒目标哪个大'))).toBe(false);
  expect(asksFigure(read('宁夏葡萄酒目标多少'))).toBe(true);
});

it('names no shared wording of plans that have none', () => {
  const apart = entries.map((entry) => ({ ...entry, pairs: [] }));
  const found = knownPages(readQuestion('宁夏和甘肃有哪些相同的文字', openLexicon(apart), units), { pages, entries: apart });
  expect(found.map(({ id }) => id).filter((id) => id.startsWith('comparison/'))).toEqual([]);
});

it('every page that plans lead to is a page of the site', async () => {
  const known = new Set((await sitePages()).map(({ id }) => id));
  const { words } = await searchCorpus();
  const plans = words.entries.filter(({ id }) => id.startsWith('plan/'));
  const led = plans.flatMap(({ id, annexes = [], pairs = [] }) => {
    const plan = id.slice('plan/'.length);
    return [...annexes.map(({ number }) => `chapter/${plan}/a${number}`), ...pairs.map((other) => `comparison/${plan}--${other}`)];
  });
  const all = [...known].filter((id) => id.startsWith('comparison/') || /^chapter\/.*\/a\d+$/.test(id));
  expect(led.toSorted()).toEqual(all.toSorted());
});

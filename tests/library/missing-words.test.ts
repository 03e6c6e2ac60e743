import { describe, expect, it } from 'vitest';
import type { LoadedPlan } from '../../src/library/load/load-plans.ts';
import { blocksOf } from '../../src/library/own-sectors.ts';
import { latinAround, printedOf } from '../../src/library/printed-words.ts';
import { sayAbsence } from '../../src/library/say-absence.ts';
import { plain } from '../../src/search/normalise.ts';
import { blankCells } from '../../src/site/data/blanks.ts';
import { placeSubject, saidBy } from '../../src/site/places/said-by.ts';
import { loadCorpus } from '../../src/site/sectors/sector-corpus.ts';
import { words } from '../../src/strings/languages.ts';
import { listedWords } from '../../src/strings/quoted.ts';

const t = words('zh-CN');
const corpus = await loadCorpus();
const { plans } = corpus;
const placeBlanks = plans.flatMap(({ place }) =>
  saidBy(placeSubject(place), plans).map(({ plan, absence }) => ({ plan, absence, entry: place.id, sector: null })),
);
const absent = [...blankCells(corpus), ...placeBlanks].flatMap(({ plan, absence, entry, sector }) =>
  absence?.kind === 'absent' ? [{ plan, sector, absence, cell: `${entry} ${sector ?? ''} ${plan.facts.id}` }] : [],
);

/** Where each occurrence of a word begins. */
const placesIn = (text: string, word: string): number[] => [...text].flatMap((_, at) => (text.startsWith(plain(word), at) ? [at] : []));

/** The occurrences of a word in a text that lie in none of the longer words. */
const outside = (text: string, word: string, senses: readonly string[]): number[] => {
  const longer = senses.flatMap((sense) => placesIn(text, sense).map((at) => [at, at + plain(sense).length]));
  return placesIn(text, word).filter((at) => !longer.some(([from, to]) => from <= at && at + plain(word).length <= to));
};

const textOf = (plan: LoadedPlan, keep: (block: string) => boolean = () => true): string =>
  plan.data.blocks
    .filter(({ id }) => keep(id))
    .map(({ text }) => plain(text))
    .join('\n');
const whole = new Map(plans.map((plan) => [plan, textOf(plan)]));

describe('every blank of the site that is none of the words', () => {
  it('is among very many', () => expect(absent.length).toBeGreaterThan(3000));

  it('lists as missing exactly the words that the plan prints nowhere, as the search compares them', () => {
    const wrong = absent.flatMap(({ plan, absence, cell }) => {
      const note = sayAbsence(absence, t).note ?? '';
      const missing = listedWords(absence.words.filter((word) => !whole.get(plan)?.includes(plain(word))));
      return note.includes(missing === '' ? '' : `未见这些词：${missing}。`) && (missing !== '' || !note.includes('未见这些词'))
        ? []
        : [`${cell}: ${note}`];
    });
    expect(wrong).toEqual([]);
  });

  it('says that a word stands only in another sense where it stands in no other place', () => {
    const wrong = absent.flatMap(({ plan, absence: { words: looked, senses, elsewhere }, cell }) =>
      printedOf(plan, looked)
        .filter((word) => !elsewhere.includes(word) || senses.some((sense) => plain(sense).includes(plain(word))))
        .filter((word) => outside(whole.get(plan) ?? '', word, senses).length > 0)
        .map((word) => `${cell}: ${word}`),
    );
    expect(wrong).toEqual([]);
  });

  it('says that a word stands elsewhere where the text of the sector has it in no sense that counts', () => {
    const wrong = absent.flatMap(({ plan, absence, cell, sector }) => {
      if (sector === null) return [];
      const { own } = blocksOf(plan, sector);
      const text = textOf(plan, (block) => own.has(block));
      return absence.elsewhere.filter((word) => outside(text, word, absence.senses).length > 0).map((word) => `${cell}: ${word}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('what a plan prints', () => {
  const [plan] = plans;
  const printing = (text: string): LoadedPlan => ({
    ...plan,
    data: { ...plan.data, blocks: [{ ...plan.data.blocks[0], text }] },
  });

  it.each<[text: string, looked: string[], printed: string[]]>([
    ['推广水产健康养殖，建设深远海养殖平台。', ['养殖', '海洋牧场'], ['养殖']],
    ['ＬＮＧ加注站', ['LNG', 'CNG'], ['LNG']],
    ['支持 Micro LED 量产', ['MicroLED'], ['MicroLED']],
    ['唐山（丰润）·中国动车城', ['唐山（丰润）•中国动车城'], ['唐山（丰润）•中国动车城']],
  ])('%s', (text, looked, printed) => expect(printedOf(printing(text), looked)).toEqual(printed));

  it.each<[text: string, looked: string[], around: string[]]>([
    ['建设AMOLED生产线', ['LED', '发光二极管'], ['AMOLED']],
    ['建设LED产业园', ['LED'], []],
    ['打造ＰＣＶＲ内容平台', ['VR'], ['PCVR']],
    ['发展甲醇汽车', ['M100甲醇'], []],
  ])('%s', (text, looked, around) => expect(latinAround(printing(text), looked)).toEqual(around));
});

import { expect, it } from 'vitest';
import { readQuestion } from '../../src/search/question/question-reading.ts';
import { targetsFor, targetWanted } from '../../src/search/question/target-wanted.ts';
import { openTargetIndex } from '../../src/search/indexed/target-index.ts';
import { wholeTargets } from '../../src/search/targets.ts';
import { targetIndex } from '../../src/site/search/built/index-files.ts';
import { searchCorpus, targetFile } from './corpus.ts';
import { filesIn } from './index-files.ts';

const file = await targetFile();
const whole = wholeTargets(file);
const { from, read } = filesIn(targetIndex(file));
const index = await openTargetIndex(from);
const { lexicon } = await searchCorpus();

const places = ['河北', '石家庄', '邢台市', '河南2022'];
const asked = file.targets
  .filter((_, i) => i % 5 === 0)
  .flatMap(({ name, stated, year, value, unit }, i) => [
    name,
    stated,
    `${places[i % places.length]} ${name}`,
    `${year ?? ''}年${name}是多少`,
    `${value ?? ''}${unit}`,
    `${name.slice(0, 4)}超过${value ?? 1}${unit}`,
  ]);
const others = [
  '石家庄有哪些目标',
  '研发投入占比',
  '3:5:2',
  '10%-12%',
  '大约100家',
  '2030年',
  '到2025年河北的增加值',
  '葡萄酒 1000亿元',
  '500亿元 20%',
];

it('the index of targets finds the very targets that stand in their list, in the same order', async () => {
  const unlike: string[] = [];
  for (const q of [...asked, ...others]) {
    const reading = readQuestion(q, lexicon, index.units);
    const [own, other] = await Promise.all(
      [index, whole].map(async (source) => targetsFor((await source.among(targetWanted(reading))).file, reading).map(({ id }) => id)),
    );
    if (JSON.stringify(own) !== JSON.stringify(other)) unlike.push(q);
  }
  expect(asked.length).toBeGreaterThan(200);
  expect(unlike).toEqual([]);
});

it('units are the same that the whole list gives', () => {
  expect([...index.units.names].sort()).toEqual([...whole.units.names].sort());
});

it('a question for one thing reads few records', async () => {
  const { from: again, read: files } = filesIn(targetIndex(file));
  const source = await openTargetIndex(again);
  await source.among({ things: [{ words: ['研发'], ids: [] }], figures: [], years: [], places: [] });
  expect(files.filter((path) => path.startsWith('records/')).length).toBeLessThanOrEqual(8);
  expect(read.length).toBeGreaterThan(files.length);
});

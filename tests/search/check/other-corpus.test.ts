import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { Unit } from '../../../src/model/measuring-unit.ts';
import { type CheckCorpus, checkText } from '../../../src/search/check/check-text.ts';
import type { PageRecord } from '../../../src/search/pages.ts';
import { wholeSource } from '../../../src/search/source.ts';
import { wholeTargets } from '../../../src/search/targets.ts';
import { textPages } from '../corpus.ts';
import { isNamed, makeParagraphs, randomFrom, sentencesOf } from './paragraphs.ts';

const names = ['more-plans/sichuan-manufacturing-2021', 'two-plans/guyuan-health-2031', 'two-plans/ningxia-education-1996'];
/** A corpus that no rule was made with: each paragraph of three texts a block. */
const pages = names.map((name): PageRecord => {
  const lines = readFileSync(`tests/fixtures/${name}.txt`, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return { plan: name, address: 's1', title: '', blocks: lines.map((text, i) => ({ id: `s1-p${i + 1}`, heading: '', text })) };
});
const units = (parse(readFileSync('vocabularies/units.yml', 'utf8')) as unknown[]).map((unit) => Unit.parse(unit));
const corpus: CheckCorpus = { source: wholeSource(pages), targets: wholeTargets({ targets: [], indicators: [], units }), places: [] };

it('in a corpus that no rule was made with, nothing that stands there is said to differ, and every change is named', async () => {
  const wrong: string[] = [];
  for (const made of makeParagraphs(pages, 60, 7)) {
    const { findings } = await checkText(made.text, corpus);
    const isRight =
      made.change === null ? findings.length > 0 && findings.every(({ kind }) => kind === 'equal') : isNamed(made.change, findings);
    if (!isRight) wrong.push(JSON.stringify([made, findings.map(({ kind, differences }) => [kind, differences])]));
  }
  expect(wrong).toEqual([]);
});

it('of sentences that stand in other plans, at most two in a hundred are set beside it', async () => {
  const random = randomFrom(3);
  const foreign = sentencesOf(await textPages()).filter(() => random() < 0.3);
  const wrong: string[] = [];
  for (const sentence of foreign) {
    const { findings } = await checkText(sentence, corpus);
    const own = findings.filter(({ kind }) => kind !== 'unfound');
    if (own.length > 0) wrong.push(`${sentence} ${own.map(({ kind, at }) => `${kind} ${sentence.slice(at.from, at.to)}`).join(' | ')}`);
  }
  expect(foreign.length).toBeGreaterThan(100);
  expect(wrong.length / foreign.length, wrong.join('\n')).toBeLessThanOrEqual(0.02);
});

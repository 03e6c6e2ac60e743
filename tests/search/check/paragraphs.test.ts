import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkText } from '../../../src/search/check/check-text.ts';
import type { Finding } from '../../../src/search/check/finding.ts';
import { textPages } from '../corpus.ts';
import { checkCorpus } from './corpus.ts';
import { isNamed, makeParagraphs } from './paragraphs.ts';

const corpus = await checkCorpus();
const made = makeParagraphs(await textPages(), 100, 20261128);

const say = (text: string, findings: readonly Finding[]): string =>
  [text, ...findings.map(({ kind, at, differences }) => `  ${kind} ${text.slice(at.from, at.to)} ${JSON.stringify(differences)}`)].join(
    '\n',
  );

it('nothing that stands in a plan as it is is said to differ', async () => {
  const wrong: string[] = [];
  for (const { text } of made.filter(({ change }) => change === null)) {
    const { findings } = await checkText(text, corpus);
    if (findings.length === 0 || findings.some(({ kind }) => kind !== 'equal')) wrong.push(say(text, findings));
  }
  expect(wrong).toEqual([]);
});

it('every change of a figure, bound, unit, year, hedge or scope is named', async () => {
  const wrong: string[] = [];
  for (const { text, change } of made) {
    if (change === null) continue;
    const { findings } = await checkText(text, corpus);
    if (!isNamed(change, findings)) wrong.push(`${change.aspect} ${change.was} → ${change.is}\n${say(text, findings)}`);
  }
  expect(wrong).toEqual([]);
});

it('of what other texts say, next to nothing is set beside a plan', async () => {
  const texts = ['more-plans/sichuan-manufacturing-2021', 'two-plans/guyuan-health-2031', 'two-plans/ningxia-education-1996'].map((name) =>
    readFileSync(`tests/fixtures/${name}.txt`, 'utf8'),
  );
  const sentences = texts.flatMap((text) => text.match(/[^。\n]{8,}[。\n]/g) ?? []);
  const wrong: string[] = [];
  for (const sentence of sentences) {
    const { findings } = await checkText(sentence, corpus);
    if (findings.some(({ kind }) => kind !== 'unfound')) wrong.push(say(sentence, findings));
  }
  expect(wrong.length / sentences.length, wrong.join('\n')).toBeLessThanOrEqual(0.02);
});

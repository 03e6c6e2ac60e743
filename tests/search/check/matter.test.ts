import { expect, it } from 'vitest';
import { checkText } from '../../../src/search/check/check-text.ts';
import { targetFile } from '../corpus.ts';
import { checkCorpus } from './corpus.ts';

const corpus = await checkCorpus();
const { targets } = await targetFile();
/** The first name of the place of a plan. */
const placeOf = (plan: string): string => corpus.places.find(({ plans }) => plans.includes(plan))?.names[0] ?? '';
/** Targets that a sentence of the press could be about: named by some words, with a year. */
const spoken = targets.filter(
  ({ name, year, value, unit }) => name.length >= 8 && !name.includes(' · ') && year !== null && value !== null && unit !== '',
);
const inOtherWords = (place: string, { year, name }: (typeof targets)[number], figure: string): string =>
  `记者从发布会上了解到，${place}的想法是，${year ?? ''}年末，${name}要做到${figure}。`;

it('a figure said in other words is set beside a target of that plan, and of the same name, or beside nothing', async () => {
  const wrong: string[] = [];
  let found = 0;
  for (const target of spoken) {
    const text = inOtherWords(placeOf(target.plan), target, `${target.value ?? ''}${target.unit}`);
    const { findings } = await checkText(text, corpus);
    const own = findings.flatMap((finding) => (finding.target ? [finding.target] : []));
    found += own.length;
    if (own.some(({ plan, name }) => plan !== target.plan && !name.includes(target.name))) wrong.push(`${text} ${JSON.stringify(own)}`);
  }
  expect(wrong).toEqual([]);
  expect(found / spoken.length).toBeGreaterThan(0.3);
});

it('what is said of a place that the corpus lacks is set beside no target', async () => {
  const wrong: string[] = [];
  for (const target of spoken.filter(
    ({ plan, name }) => !corpus.places.some(({ names, plans }) => plans.includes(plan) && names.some((own) => name.includes(own))),
  )) {
    const { findings } = await checkText(inOtherWords('青海省', target, `${(target.value ?? 0) + 7}${target.unit}`), corpus);
    if (findings.some((finding) => finding.target)) wrong.push(target.name);
  }
  expect(wrong).toEqual([]);
});

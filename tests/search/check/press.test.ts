import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkText } from '../../../src/search/check/check-text.ts';
import type { Aspect, FindingKind } from '../../../src/search/check/finding.ts';
import { checkCorpus } from './corpus.ts';

/** A paragraph as the press writes it, with what must be found in it; nothing else may be. */
interface Paragraph {
  text: string;
  found: { here: string; kind: FindingKind; plan: string; differences: [aspect: Aspect, printed: string, here: string][] }[];
}

const paragraphs = JSON.parse(readFileSync(new URL('press.json', import.meta.url), 'utf8')) as Paragraph[];
const corpus = await checkCorpus();

it.each(paragraphs)('$text', async ({ text, found }) => {
  const { findings } = await checkText(text, corpus);
  const own = findings.filter(({ kind }) => kind !== 'unfound');
  const seen = own.map(({ at, kind, passages: [passage], target, differences }) => ({
    here: text.slice(at.from, at.to),
    kind,
    plan: passage?.plan ?? target?.plan,
    differences: differences.map(({ aspects, printed, here }) => [aspects.join(' '), printed, here]),
  }));
  const holding = (words: string): unknown => (words === '' ? '' : expect.stringContaining(words));
  expect(seen).toEqual(
    found.map(({ here, differences, ...each }) => ({
      ...each,
      here: holding(here),
      differences: differences.map(([aspect, printed, own]) => [aspect, holding(printed), holding(own)]),
    })),
  );
});

import { expect, it } from 'vitest';
import { Term } from '../../../src/model/vocabulary.ts';
import { loadPlans } from '../../../src/library/load/load-plans.ts';
import { loadTerms } from '../../../src/library/load/load-words.ts';
import { termParts } from '../../../src/site/glossary/quoted-terms.ts';

const [terms, plans] = [await loadTerms(), await loadPlans()];

it('every quotation of the glossary stands in its plan, and its address leads there', () => {
  const quotes = termParts(terms, plans).flatMap((part) => part.terms.flatMap((each) => each.quotes));
  expect(quotes.length).toBeGreaterThan(10);
  for (const { plan, quote, where } of quotes) {
    const block = plan.data.blocks.find(({ id }) => where.href.endsWith(`#${id}`));
    expect(block?.text).toContain(quote);
  }
});

it('a quotation that no plan prints is an error that names the term', () => {
  const wrong = { ...terms[0], see: [{ plan: plans[0].facts.id, quote: '到2030年增加值翻三番' }] };
  expect(() => termParts([wrong], plans)).toThrow(/value-added: .* doesn't print/);
});

it('no term stands twice, and no word belongs to two', () => {
  const words = terms.flatMap(({ zh, aliases }) => [zh, ...aliases]);
  expect(new Set(words).size).toBe(words.length);
  expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
});

it('every term is in a part', () => {
  expect(termParts(terms, plans).reduce((sum, part) => sum + part.terms.length, 0)).toBe(terms.length);
});

it.each([
  ['names a page that confirms it', { name: '节能标准', checked: { page: '公报', extent: 'name' } }, true],
  ['names none', { name: '节能标准', issuer: '某部', year: 2021 }, false],
  ['names a page but not how far it was read', { name: '节能标准', checked: { page: '公报' } }, false],
])('a source that %s is taken or refused', (_, source, isTaken) => {
  const term = { id: 'saving', group: 'policies', zh: '节能', short: '少用能源。', source };
  expect(Term.safeParse(term).success).toBe(isTaken);
});

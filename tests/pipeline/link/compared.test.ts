import { expect, it } from 'vitest';
import { type Figure, groupBy } from '../../../src/pipeline/link/figure.ts';
import { figureReader, planWith } from '../../../src/pipeline/link/link-example.ts';
import { aboutOne, alike, most, orderedPairs, pairsBy, type Roles } from '../../../src/pipeline/link/compared.ts';
import { words } from '../../vocabulary.ts';

const read = figureReader(words);
const [known] = read({ text: '到2025年，全省产值达到⟦900亿元⟧。', and: '到2025年，全省产值达到⟦900亿元⟧。' });

/** A figure of pairing: its name, its subject, its plan. */
const figure = (id: string, subject: string | null = null, plan = 'p'): Figure => ({
  ...known,
  quantity: { ...known.quantity, id, subject },
  plan: planWith({ id: plan }),
});
const names = (pairs: readonly [Figure, Figure][]): string => pairs.map(([a, b]) => a.quantity.id + b.quantity.id).join(' ');
const letters = (words: string): Figure[] => [...words].map((id) => figure(id));

const isVowel = ({ quantity }: Figure): boolean => 'aeiou'.includes(quantity.id);
const vowelFirst: Roles = {
  first: (each) => [isVowel(each) ? 'k' : null],
  second: (each) => [isVowel(each) ? null : 'k'],
};

it('groups leave out what has no key', () => expect(groupBy([1, 2, 3, 4], (n) => (n === 4 ? null : String(n % 2)))).toEqual([[1, 3], [2]]));

it('figures that share a key are paired once, in order, however many keys they share', () =>
  expect(
    names(
      pairsBy(
        letters('abc'),
        alike(() => ['k', 'l']),
        alike(() => ['k']),
      ),
    ),
  ).toBe('ab ac bc'));

it('figures without a common key are not paired', () =>
  expect(
    names(
      pairsBy(
        letters('abcd'),
        alike(({ quantity }) => [quantity.id === 'b' ? null : 'ac'.includes(quantity.id) ? 'x' : 'y']),
      ),
    ),
  ).toBe('ac'));

it('who is first stays first, in the order of the figures', () =>
  expect(names(orderedPairs(letters('bacd'), vowelFirst))).toBe('ab ac ad'));

it('one subject, or none beside any', () => {
  const figures = [
    figure('a', '光伏产业'),
    figure('b', '风电产业'),
    figure('c', '光伏'),
    figure('d'),
    figure('e', '氢能、储能等领域', 'p'),
  ];
  expect(names(pairsBy(figures, ...aboutOne(() => 'k')))).toBe('ac ad ae bd be cd ce de');
  expect(names(pairsBy(figures, ...aboutOne(() => null)))).toBe('');
});

it('of a plan that says one thing many times, each is paired with the next, and others’ figures are still reached', () => {
  const many = Array.from({ length: 3 * most }, (_, i) => figure(String(i)));
  const pairs = pairsBy(
    [...many, figure('x', null, 'q')],
    alike(() => ['k']),
  );
  expect(pairs.filter(([, b]) => b.quantity.id === 'x')).toHaveLength(3 * most);
  expect(pairs.filter(([a, b]) => a === many[0] && b.plan.id === 'p')).toHaveLength(most);
  expect(pairs.length).toBeLessThanOrEqual((most + 1) * 3 * most);
});

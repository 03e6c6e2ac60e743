import { beforeAll, describe, expect, it } from 'vitest';
import { loadPairs } from '../../../src/library/load/load-wording.ts';
import { alignCuts } from '../../../src/site/passages/align/align-cuts.ts';
import { turnPassages, turnRuns } from '../../../src/site/wording/turn-sides.ts';
import { cutAt, pagesOf, publishedPlans } from './published.ts';

let plans: Awaited<ReturnType<typeof publishedPlans>>;
beforeAll(async () => {
  plans = await publishedPlans();
});

it('two whole plans have the passages and runs of their page', async () => {
  const { pairs } = await loadPairs();
  for (const pair of pairs) {
    const [a, b] = [pair.a, pair.b].map((id) => plans.find(({ plan }) => plan.id === id) ?? expect.fail(id));
    const whole = ({ text }: typeof a) => ({ text, from: 0, to: text.row.codes.length - 1 });
    const { passages, runs, characters } = alignCuts(whole(a), whole(b));
    expect(characters).toEqual({ a: pair.shares.a.characters, b: pair.shares.b.characters });
    expect(passages).toEqual(pair.passages.map(({ kind, a, b, again }) => ({ kind, a, b, again })));
    expect(runs).toEqual(pair.runs);
  }
});

/** Some of a list, spread over it. */
const sample = <T>(all: readonly T[], step: number): T[] => all.filter((_, i) => i % step === 0);

describe('is the same from either side', () => {
  it('for all chapters of all plans', () => {
    const chapters = plans.flatMap((each) => pagesOf(each.plan).map((id) => ({ each, id, cut: cutAt(each, id) })));
    let shared = 0;
    chapters.forEach(({ cut: a }, i) => {
      for (const { cut: b } of chapters.slice(i)) {
        const [one, other] = [alignCuts(a, b), alignCuts(b, a)];
        expect(other.passages).toEqual(turnPassages(one.passages));
        expect(other.runs).toEqual(turnRuns(one.runs));
        expect(other.whole).toEqual(one.whole && { a: one.whole.b, b: one.whole.a });
        shared += one.passages.length;
      }
    });
    expect(shared).toBeGreaterThan(100);
  });

  it('for a sample of blocks, whose unmarked characters are the same on both sides', () => {
    const blocks = plans.flatMap((each) =>
      sample(
        each.plan.blocks.filter(({ kind }) => kind !== 'heading'),
        23,
      ).map(({ id, text }) => ({ text, cut: cutAt(each, id) })),
    );
    blocks.forEach(({ cut: a, text: textA }, i) => {
      for (const { cut: b, text: textB } of blocks.slice(i + 1)) {
        const [one, other] = [alignCuts(a, b).whole, alignCuts(b, a).whole];
        expect(other).toEqual(one && { a: one.b, b: one.a });
        const unmarked = (side: 'a' | 'b', text: string): string =>
          (one?.[side] ?? [])
            .map(({ start, marks }) =>
              Array.from(text)
                .slice(start)
                .filter((_, at) => !marks.some(([from, to]) => at >= from && at < to))
                .join(''),
            )
            .join('')
            .replace(/\s/g, '');
        if (one) expect(unmarked('a', textA)).toBe(unmarked('b', textB));
      }
    });
  });
});

it('a part and itself are equal', () => {
  const [first] = plans;
  const cut = cutAt(first, 's1');
  expect(alignCuts(cut, cut)).toMatchObject({ isEqual: true });
  const block = cutAt(first, first.plan.blocks[3].id);
  expect(alignCuts(block, block).whole?.a.every(({ marks }) => marks.length === 0)).toBe(true);
});

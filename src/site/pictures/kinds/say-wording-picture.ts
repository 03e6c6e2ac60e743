import { layOverlap, type OverlapCell } from '../../../charts/overlap.ts';
import { layStripScene } from '../../../charts/strip-scene.ts';
import { tagOf, wornBy } from '../../../library/figures.ts';
import type { LoadedPlan } from '../../../library/load/load-plans.ts';
import type { LoadedWording } from '../../../library/load/load-wording.ts';
import { url } from '../../../library/url.ts';
import type { Words } from '../../../strings/languages.ts';
import { joinPair, kindCounts, passageRows, percentOf, planOf, stripSide } from '../../wording/shown-pairs.ts';
import { bounded } from './say-shown-plans.ts';
import type { Picture } from './picture.ts';

/** How much of each plan's text each other holds; null where there is one plan alone, or no wording in common. */
export function wordingPicture(all: readonly LoadedPlan[], pairs: readonly LoadedWording[], t: Words): Picture | null {
  const words = t.textPictures.wording;
  const { plans, rest } = bounded(all, t);
  const place = new Map(plans.map(({ facts }, i) => [facts.id, i]));
  const cells = pairs
    .filter(({ a, b }) => place.has(a) && place.has(b))
    .flatMap(({ a, b, shares }): (OverlapCell & { characters: number; covered: number })[] =>
      (
        [
          [a, b, shares.a],
          [b, a, shares.b],
        ] as const
      ).map(([of, other, share]) => ({
        ...{ of: place.get(of) ?? 0, other: place.get(other) ?? 0, ...share, percent: percentOf(share) },
        ...{ said: t.pairs.share(percentOf(share)), href: url.comparePair(a, b) },
      })),
    )
    .sort((x, y) => x.of - y.of || x.other - y.other);
  const [first] = cells.toSorted((x, y) => y.percent - x.percent);
  if (first === undefined) return null;
  return {
    ...{ id: 'wording', kind: 'wording', reading: words.reading, notes: [t.pairs.matrix.rule, t.pairs.caution] },
    title: first.covered === 0 ? words.none(plans.length) : words.title(tagOf(plans[first.of]), first.said, tagOf(plans[first.other])),
    columns: words.columns.map((head, i) => ({ head, isNumber: i > 1 })),
    rows: cells.map(({ of, other, characters, covered, percent, href }) => ({
      href,
      cells: [tagOf(plans[of]), tagOf(plans[other]), characters, covered, Number(percent.toFixed(1))],
    })),
    draw: (form) =>
      layOverlap(
        plans.map((plan) => ({ name: tagOf(plan), ...wornBy(plan) })),
        cells,
        form,
      ),
    plans,
    at: { name: t.pairs.title, href: url.compareBy('texts') },
    rest,
  };
}

/** The passages of two plans at their places in both; null where they have none. */
export function stripPicture(found: LoadedWording, plans: readonly LoadedPlan[], t: Words): Picture | null {
  const words = t.textPictures.wording;
  const loaded = joinPair(found, plans);
  const { a, b, pair } = loaded;
  const rows = passageRows(loaded, plans);
  if (rows.length === 0) return null;
  const names = [tagOf(a), tagOf(b)] as const;
  const { verbatim, adapted } = kindCounts(pair);
  return {
    ...{ id: `wording-${found.id}`, kind: 'wording', title: words.strip(...names, verbatim, adapted) },
    ...{ reading: words.stripReading(...names), notes: [t.pairs.caution], rest: null },
    columns: words.stripColumns(...names).map((head, i) => ({ head, isNumber: i !== 1 })),
    rows: rows.map(({ number, anchor, kind, a: left, b: right }) => ({
      href: `${url.comparePair(found.a, found.b)}#${anchor}`,
      cells: [number, t.pairs.pair.kinds[kind], left.from + 1, left.length, right.from + 1, right.length],
    })),
    draw: (form) => layStripScene(stripSide(a, pair.shares.a.characters), stripSide(b, pair.shares.b.characters), rows, form),
    plans: [a, b],
    at: { name: t.pairs.pair.title(...names), href: url.comparePair(found.a, found.b) },
  };
}

/** Pairs with fewer passages have nothing to see. */
const fewest = 20;

/** True of a pair whose picture has an address of its own: plans of one place, or of a place and the one that holds it, with many passages. Their two texts decide, so it stays when plans come. */
export function hasStrip({ a, b, passages }: Pick<LoadedWording, 'a' | 'b' | 'passages'>, plans: readonly LoadedPlan[]): boolean {
  const [one, other] = [planOf(plans, a).place, planOf(plans, b).place];
  const isNear = one.id === other.id || one.parent === other.id || other.parent === one.id;
  return isNear && passages.length >= fewest;
}

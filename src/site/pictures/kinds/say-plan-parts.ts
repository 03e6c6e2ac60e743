import { visibleLength } from '../../../language/visible.ts';
import type { Figures } from '../../../library/figures.ts';
import type { LoadedPlan } from '../../../library/load/load-plans.ts';
import { pageName } from '../../../library/page-names.ts';
import { sayPage } from '../../../library/say-where.ts';
import { url } from '../../../library/url.ts';
import type { Words } from '../../../strings/languages.ts';
import type { ShapePart } from '../../../charts/plan-shape.ts';

const made = new WeakMap<LoadedPlan, ShapePart[]>();

/** A plan's chapters and annexes with their visible characters, and where in each its targets stand. Made once a plan. */
export function partsOf(plan: LoadedPlan, figures: Pick<Figures, 'of'>, t: Words): ShapePart[] {
  const known = made.get(plan) ?? makeParts(plan, figures, t);
  made.set(plan, known);
  return known;
}

function makeParts(plan: LoadedPlan, figures: Pick<Figures, 'of'>, t: Words): ShapePart[] {
  const { divisions, blocks } = plan.data;
  const pageOf = new Map(divisions.map(({ id, page }) => [id, page]));
  const lengths = new Map<string, number>();
  const starts = new Map<string, { page: string; at: number }>();
  for (const { id, division, text } of blocks) {
    const page = pageOf.get(division) ?? division;
    const at = lengths.get(page) ?? 0;
    starts.set(id, { page, at });
    lengths.set(page, at + visibleLength(text));
  }
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const targets = Map.groupBy(
    figures.of(plan).flatMap(({ quantity }) => {
      const start = starts.get(quantity.block);
      if (quantity.kind !== 'target' || start === undefined) return [];
      const before = Array.from(texts.get(quantity.block) ?? '').slice(0, quantity.at[0]);
      return [{ page: start.page, at: start.at + visibleLength(before.join('')) }];
    }),
    ({ page }) => page,
  );
  return plan.sections.map(({ data }) => {
    const characters = lengths.get(data.address) ?? 0;
    return {
      name: sayPage(pageName(data, plan.data), t),
      short: (data.label ?? '').replace(/[\p{P}\s]+$/u, ''),
      href: url.page(plan.facts.id, data.address),
      characters,
      targets: (targets.get(data.address) ?? []).map(({ at }) => (characters > 0 ? at / characters : 0)),
    };
  });
}

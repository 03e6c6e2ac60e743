import { passagesOf } from '../../library/cited.ts';
import { type Figures, isTarget } from '../../library/figures.ts';
import type { LoadedPlan } from '../../library/load/load-plans.ts';
import { hasCode } from '../../library/own-sectors.ts';
import { url } from '../../library/url.ts';
import { whereIs } from '../../library/where.ts';
import type { EntryKind } from '../../site/entries/stances.ts';
import type { Asked } from '../../site/groups/say-group-lines.ts';
import type { Words } from '../../strings/languages.ts';

/** Each plan that names one of some topics or measures: in how many sentences, and the first of them. */
export const askNamed =
  (kind: EntryKind, entry: string, { groups }: Words): Asked =>
  (plan) => {
    const passages = passagesOf(plan, kind, entry);
    return passages.length === 0 ? null : { found: passages.length, said: groups.passages(passages.length), href: passages[0].where.href };
  };

/** Each plan that names any of some topics or measures: how many of them. */
export function askEntries(kind: EntryKind, entries: readonly { id: string }[], { entries: words }: Words): Asked {
  const ids = new Set(entries.map(({ id }) => id));
  return (plan) => {
    const found = new Set(plan.mentions[kind].map(({ entry }) => entry).filter((entry) => ids.has(entry))).size;
    return found === 0 ? null : { found, said: words.entryCount(found), href: url.plan(plan.facts.id) };
  };
}

/** Each plan that has targets among those asked for: how many, and the first of them. */
export const askTargets =
  (figures: Figures, isAsked: (figure: Figures['all'][number]) => boolean, { groups }: Words): Asked =>
  (plan) => {
    const found = figures.of(plan).filter((figure) => isTarget(figure) && isAsked(figure));
    return found.length === 0 ? null : { found: found.length, said: groups.targets(found.length), href: found[0].href };
  };

/** Each plan that lists a sector as its own: how many targets it has there, and where the plan speaks of it. */
export const askSector =
  (sector: string, figures: Figures, { groups }: Words): Asked =>
  (plan) => {
    const own = plan.own.sectors.filter((each) => hasCode(each, sector));
    if (own.length === 0) return null;
    const found = figures.of(plan).filter((figure) => isTarget(figure) && figure.quantity.sectors.includes(sector)).length;
    const block = own.flatMap(({ blocks }) => blocks).at(0);
    const href = block === undefined ? url.plan(plan.facts.id) : whereIs(plan, block).href;
    return { found, said: groups.targets(found), href };
  };

/** Every plan, with the page of it that answers. */
export const askAll =
  (hrefOf: (plan: LoadedPlan) => string): Asked =>
  (plan) => ({ found: 1, said: null, href: hrefOf(plan) });

import type { AuthoredMember, AuthoredTier, AuthoredPriority, PlanPriorities, Tier, TierMember } from '../../model/sector.ts';
import { planProblem, type Path, type Problem } from '../../model/problem.ts';
import type { FoundSector, Said } from '../../model/sector.ts';
import type { Block } from '../../model/block.ts';
import type { ReadQuantity } from '../../model/target.ts';
import type { Sector } from '../../model/vocabulary.ts';
import { placesOf, type QuotedPlan } from '../mention/quote-places.ts';
import { type FiguredPlan, headlineFigures } from './headline-figures.ts';
import { type KnownSectors, memberOf } from './member.ts';
import { readTiers } from './tiers.ts';

/** A plan as its priorities are looked for in it. */
export interface RankedPlan extends QuotedPlan, Omit<FiguredPlan, 'figures' | 'blocks'> {
  blocks: readonly Pick<Block, 'id' | 'division' | 'kind' | 'text'>[];
  figures: readonly ReadQuantity[];
  own: readonly FoundSector[];
  shared: readonly Sector[];
}

/** What a plan puts first: as an editor quotes it, or else as the rules find it. A quote that doesn't stand once is a fatal problem. */
export function findPriorities(
  plan: RankedPlan,
  authored: AuthoredPriority | undefined,
): { priorities: PlanPriorities; problems: Problem[] } {
  return authored ? byEditor(plan, authored) : { priorities: byRule(plan), problems: [] };
}

function byEditor(plan: RankedPlan, authored: AuthoredPriority): { priorities: PlanPriorities; problems: Problem[] } {
  const problems: Problem[] = [];
  const quoted = (quote: string, path: Path): Said | null => {
    const found = placesOf(plan, quote);
    if (found.length === 1) return found[0];
    problems.push(fault(plan.id, path, `"${quote}" found ${found.length} times.`));
    return null;
  };
  const tiers = authored.tiers.flatMap((tier, i): Tier[] => {
    const within = (...path: Path): Path => ['tiers', i, ...path];
    if (!tier.quote.includes(tier.words))
      problems.push(fault(plan.id, within('words'), `"${tier.words}" does not stand in "${tier.quote}".`));
    const said = quoted(tier.quote, within('quote'));
    const list = tier.list === undefined ? said : quoted(tier.list, within('list'));
    const report = (member: number, text: string) => problems.push(fault(plan.id, within('members', member), text));
    return said && list ? [tierOf(plan, tier, said, list, report)] : [];
  });
  const figures = authored.figures?.flatMap((quote, i) => {
    const said = quoted(quote, ['figures', i]);
    const held = said ? plan.figures.filter(({ kind, position }) => kind === 'target' && holds(said, position)) : [];
    if (said && held.length === 0) problems.push(fault(plan.id, ['figures', i], `no target stands in "${quote}".`));
    return held.map(({ id }) => id);
  });
  return {
    priorities: {
      id: plan.id,
      checked: true,
      says: quoted(authored.says, ['says']),
      figures: figures ?? headlineFigures(plan),
      tiers,
      note: authored.note ?? null,
      noteEn: authored.noteEn ?? null,
    },
    problems,
  };
}

const holds = ({ position }: Said, { start, end }: Said['position']): boolean => position.start <= start && end <= position.end;

const textOf = (member: AuthoredMember): string => (typeof member === 'string' ? member : member.text);

/** A tier with its industries at their places in the list, each behind the one before it. */
function tierOf(plan: RankedPlan, tier: AuthoredTier, said: Said, list: Said, report: (member: number, message: string) => void): Tier {
  const known: KnownSectors = { own: plan.own, shared: plan.shared };
  let behind = list.at[0];
  const members = tier.members.flatMap((member, i): TierMember[] => {
    const text = textOf(member);
    const at = placesOf(plan, text).find((place) => place.block === list.block && place.at[0] >= behind && place.at[1] <= list.at[1]);
    if (!at) {
      report(i, `"${text}" does not stand in its place in "${list.text}".`);
      return [];
    }
    behind = at.at[1];
    const named = typeof member === 'string' ? undefined : member.own;
    if (named !== undefined && !plan.own.some(({ name }) => name === named)) report(i, `the plan has no sector "${named}" of its own.`);
    return [{ ...at, ...memberOf(named ?? text, known) }];
  });
  return { ...said, words: tier.words, members };
}

/** Titles of the parts that speak of the whole plan. */
const general = /总体|指导思想|思路|要求|目标|部署|战略/u;

/** The first sentence of a part about the whole plan that ranks industries, and the figures that head the goals. */
function byRule(plan: RankedPlan): PlanPriorities {
  const titles = new Map(plan.divisions.map(({ id, title }) => [id, title ?? '']));
  const paragraphs = plan.blocks.filter(({ kind, division }) => kind === 'paragraph' && general.test(titles.get(division) ?? ''));
  const none = { id: plan.id, checked: false, says: null, figures: headlineFigures(plan), tiers: [], note: null, noteEn: null };
  for (const { id, text } of paragraphs) {
    for (const sentence of text.match(/[^。！？；\n]+/gu) ?? []) {
      const read = readTiers(sentence);
      const said = read && placesOf(plan, read.says).find(({ block }) => block === id);
      if (!said) continue;
      const inside = (quote: string): Said | undefined =>
        placesOf(plan, quote).find(({ block, at }) => block === id && at[0] >= said.at[0] && at[1] <= said.at[1]);
      const tiers = read.tiers.flatMap((tier) => {
        const place = inside(tier.quote);
        return place ? [tierOf(plan, tier, place, place, () => undefined)] : [];
      });
      return { ...none, says: said, tiers: tiers.filter(({ members }) => members.length > 0) };
    }
  }
  return none;
}

const remedy = 'A quote stands once in its plan, word for word; members stand in it in the order of the text.';
const fault = (plan: string, path: Path, message: string): Problem =>
  planProblem(plan, ['priority', ...path], { rule: 'priority', message, remedy, fatal: true });

import type { Tier, TierMember } from '../../model/sector.ts';
import type { Said } from '../../model/sector.ts';
import type { Figure, Figures } from '../../library/figures.ts';
import type { LoadedPlan } from '../../library/load/load-plans.ts';
import { url } from '../../library/url.ts';
import { type Where, whereIs } from '../../library/where.ts';

/** Words of a plan with the place they stand at. */
export interface Quoted {
  text: string;
  where: Where;
}

/** An industry of a tier: where it leads, and the verb that the plan gives it by itself; null where that is its tier's. */
export interface RankedSector {
  text: string;
  href: string;
  verb: string | null;
}

/** A tier as pages show it. */
export interface ShownTier {
  words: string;
  quote: Quoted;
  members: RankedSector[];
}

/** What one plan puts first, as pages show it. */
export interface Priorities {
  plan: LoadedPlan;
  isChecked: boolean;
  says: Quoted | null;
  figures: Figure[];
  tiers: ShownTier[];
  note: string | null;
}

const quoted = (plan: LoadedPlan, { text, block }: Said): Quoted => ({ text, where: whereIs(plan, block) });

/** The verb of each member that the plan ranks by itself; null where its tier has the same one, or one for several members. */
function verbsOf({ own }: LoadedPlan, { words, members }: Tier): (string | null)[] {
  const ranks = members.map((member) => own.sectors.find(({ name }) => name === member.own)?.rank?.words ?? null);
  const isShared = members.length > 1 && new Set(ranks).size === 1;
  return ranks.map((rank) => (isShared || rank === words ? null : rank));
}

/** The comparison of its sector, or its place in the text where it is none of the shared ones. */
const placeOf = (plan: LoadedPlan, { sector, block }: TierMember): string =>
  sector !== null && plan.own.sectors.some((own) => own.sector === sector) ? url.sector(sector) : whereIs(plan, block).href;

/** What a plan puts first: its sentence, headline figures and tiers, each with its place. */
export function prioritiesOf(plan: LoadedPlan, figures: Pick<Figures, 'get'>): Priorities {
  const { checked, says, figures: ids, tiers, note } = plan.priorities;
  return {
    plan,
    isChecked: checked,
    says: says && quoted(plan, says),
    figures: ids.map((id) => figures.get(id)),
    tiers: tiers.map((tier) => {
      const verbs = verbsOf(plan, tier);
      return {
        words: tier.words,
        quote: quoted(plan, tier),
        members: tier.members.map((member, i) => ({ text: member.text, href: placeOf(plan, member), verb: verbs[i] })),
      };
    }),
    note,
  };
}

import { layTiers, type TierRow } from '../../../charts/tier-columns.ts';
import { tagOf, wornBy } from '../../../library/figures.ts';
import type { LoadedPlan } from '../../../library/load/load-plans.ts';
import type { Vocabulary } from '../../../library/load/load-vocabulary.ts';
import { url } from '../../../library/url.ts';
import { whereIs } from '../../../library/where.ts';
import type { Words } from '../../../strings/languages.ts';
import { bounded } from './say-shown-plans.ts';
import type { Picture } from './picture.ts';

interface Member extends Omit<TierRow, 'isLit'> {
  of: LoadedPlan;
  sector: string | null;
}

const membersOf = (plan: LoadedPlan): Member[] =>
  plan.priorities.tiers.flatMap((tier, i) =>
    tier.members.map((member) => ({
      ...{ of: plan, plan: tagOf(plan), ...wornBy(plan), tier: i + 1, words: tier.words },
      ...{ member: member.text, sector: member.sector, href: whereIs(plan, member.block).href },
    })),
  );

/** The shared sectors that most plans have in their first tier, and how many plans that are. */
export function mostInFirst(members: readonly Pick<Member, 'plan' | 'tier' | 'sector'>[]): { sectors: string[]; plans: number } {
  const first = members.filter(({ tier, sector }) => tier === 1 && sector !== null);
  const counts = [...Map.groupBy(first, ({ sector }) => sector)].map(([sector, own]) => ({
    sector: sector ?? '',
    plans: new Set(own.map(({ plan }) => plan)).size,
  }));
  const plans = Math.max(0, ...counts.map((each) => each.plans));
  return { plans, sectors: counts.filter((each) => each.plans === plans).map(({ sector }) => sector) };
}

/** What plans put first, by their own tiers; null where none has any. */
export function prioritiesPicture(all: readonly LoadedPlan[], { sectors }: Pick<Vocabulary, 'sectors'>, t: Words): Picture | null {
  const words = t.pictures.priorities;
  const { plans, rest } = bounded(
    all.filter(({ priorities }) => priorities.tiers.length > 0),
    t,
  );
  const members = plans.flatMap(membersOf);
  if (members.length === 0) return null;
  const name = (id: string | null): string | null => sectors.find((sector) => sector.id === id)?.name ?? null;
  const most = mostInFirst(members);
  const isLit = ({ sector }: Member): boolean => plans.length > 1 && most.plans > 1 && sector !== null && most.sectors.includes(sector);
  const [first] = members;
  const firstMembers = members.filter(({ plan, tier }) => plan === first.plan && tier === 1);
  const title =
    plans.length === 1
      ? words.one(first.plan, words.words(first.words), t.listed(firstMembers.map(({ member }) => member)))
      : most.plans > 1
        ? words.most(plans.length, most.plans, t.listed(most.sectors.map((id) => t.within(name(id) ?? id))))
        : words.apart(plans.length);
  return {
    ...{ id: 'priorities', kind: 'priorities', title, reading: words.reading, notes: [words.notes] },
    columns: words.columns.map((head, i) => ({ head, isNumber: i === 1 })),
    rows: members.map(({ plan, tier, words: said, member, sector, href }) => ({ cells: [plan, tier, said, member, name(sector)], href })),
    draw: (form) =>
      layTiers(
        members.map((member) => ({ ...member, isLit: isLit(member) })),
        form,
      ),
    plans,
    at: { name: t.priorities.title, href: url.compareBy('priorities') },
    rest,
  };
}

import type { Head } from '../../export/csv.ts';
import { yearOf } from '../../library/facts.ts';
import type { LoadedPlan } from '../../library/load.ts';
import type { Row } from '../../model/row.ts';
import type { Said } from '../../model/sector.ts';

/** The columns of the file of priorities: a row the sentence, a headline figure, or an industry of a tier. */
const columns = [
  ...['plan', 'placeLevel', 'planType', 'planYear', 'checked', 'row', 'tier', 'words', 'text', 'ownSector', 'sector', 'target'],
  ...['block', 'position.start', 'position.end', 'quote', 'note'],
];

/** Each column under its own name. */
export const priorityHeads: Head[] = columns.map((name) => ({ name, head: name }));

const at = ({ text, block, position }: Said): Row => ({ text, block, position });

/** What every plan puts first, a row a thing said: the sentence, each headline figure, each industry of each tier in the plan's order. */
export function priorityRows(plans: readonly LoadedPlan[]): Row[] {
  return plans.flatMap((plan) => {
    const { facts, place, priorities, readings } = plan;
    const { checked, says, figures, tiers, note } = priorities;
    const about = { plan: facts.id, placeLevel: place.level, planType: facts.planType, planYear: yearOf(plan), checked };
    const targets = figures.flatMap((id) => readings.filter((reading) => reading.id === id));
    return [
      ...(says ? [{ ...about, row: 'says', ...at(says), note }] : []),
      ...targets.map(({ id, quote, block, position }) => ({ ...about, row: 'figure', text: quote.exact, target: id, block, position })),
      ...tiers.flatMap((tier, i) =>
        tier.members.map((member) => ({
          ...{ ...about, row: 'tier', tier: i + 1, words: tier.words, quote: tier.text },
          ...{ ...at(member), ownSector: member.own, sector: member.sector },
        })),
      ),
    ];
  });
}

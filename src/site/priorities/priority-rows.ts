import type { LoadedPlan } from '../../library/load/load-plans.ts';
import type { Row } from '../../model/schema.ts';
import type { Said } from '../../model/sector.ts';

/** A row of the plan's words at their place, with nothing in the columns of other kinds of row. */
const rowOf = (row: 'says' | 'figure' | 'tier', { text, block, position }: Pick<Said, 'text' | 'block' | 'position'>): Row => ({
  ...{ row, tier: null, words: null, text, block, position },
  ...{ quote: null, ownSector: null, sectors: [], target: null },
});

/** What a plan puts first, each thing in the plan's own order. */
function rowsOf({ priorities: { says, figures, tiers }, readings }: LoadedPlan): Row[] {
  const targets = figures.flatMap((id) => readings.filter((reading) => reading.id === id));
  return [
    ...(says ? [rowOf('says', says)] : []),
    ...targets.map(({ id, quote, block, position, sectors }) => ({
      ...rowOf('figure', { text: quote.exact, block, position }),
      ...{ sectors, target: id },
    })),
    ...tiers.flatMap((tier, i) =>
      tier.members.map((member) => ({
        ...rowOf('tier', member),
        ...{ tier: i + 1, words: tier.words, quote: tier.text },
        ...{ ownSector: member.own, sectors: member.sector === null ? [] : [member.sector] },
      })),
    ),
  ];
}

/** The rows of `priorities.json`: what every plan puts first, a row the sentence, each headline figure, each industry of each tier; the editor's note stands in a plan's first row. */
export const priorityRows = (plans: readonly LoadedPlan[]): Row[] =>
  plans.flatMap((plan) => {
    const { facts, place, priorities } = plan;
    return rowsOf(plan).map((row, i) => ({
      ...{ plan: facts.id, place: place.id, order: i + 1, ...row },
      ...{ checked: priorities.checked, note: i === 0 ? priorities.note : null, noteEn: i === 0 ? priorities.noteEn : null },
    }));
  });

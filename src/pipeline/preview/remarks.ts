import type { ReadQuantity } from '../../model/target.ts';

/** A word that plans list, how often, and in which. */
interface Listed {
  item: string;
  times: number;
  plans: readonly string[];
}

/** Something that the vocabularies may lack: what it is, and each case of it, the most frequent first. */
export interface Remark {
  says: string;
  items: string[];
}

/** Counts, measure by measure, the figures that no indicator of the vocabulary fits. */
export function countMeasures(counts: Map<string, number>, figures: readonly Pick<ReadQuantity, 'indicator' | 'measure'>[]): void {
  for (const { indicator, measure } of figures) if (indicator === null) counts.set(measure, (counts.get(measure) ?? 0) + 1);
}

/** What a run says at its end of measures without an indicator and of words without a topic; nothing of what there is none of. */
export function remarksOf(unmatched: ReadonlyMap<string, number>, uncovered: readonly Listed[]): Remark[] {
  const measures = [...unmatched].sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1));
  const remarks = [
    {
      says: `no indicator fits ${measures.length} measures`,
      items: measures.map(([measure, figures]) => (figures > 1 ? `${measure} (${figures})` : measure)),
    },
    {
      says: `listed and in no topic, ${uncovered.length} with times and plans`,
      items: uncovered.map(({ item, times, plans }) => `${item} (${times}, ${plans.length})`),
    },
  ];
  return remarks.filter(({ items }) => items.length > 0);
}

/** As many as are read at a glance. */
const atAGlance = 20;

/** A remark in a line: its first cases, and how many more there are. */
export function shortly({ says, items }: Remark): string {
  const more = items.length - atAGlance;
  return `${says}: ${items.slice(0, atAGlance).join(' · ')}${more > 0 ? ` · and ${more} more` : ''}`;
}

/** Remarks with every case, a line each. */
export const inFull = (remarks: readonly Remark[]): string =>
  remarks.map(({ says, items }) => [`${says}:`, ...items, ''].join('\n')).join('\n');

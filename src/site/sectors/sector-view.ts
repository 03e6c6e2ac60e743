import type { Figure } from '../../library/figures.ts';
import type { LoadedPlan } from '../../library/load/load-plans.ts';
import type { Vocabulary } from '../../library/load/load-vocabulary.ts';
import { type Named, namedFor } from './sector-text.ts';
import { type Corpus, type Sector, type SectorSide, sideOf } from './sectors.ts';
import { type Where, whereIs } from '../../library/where.ts';

/** Everything the page of a sector says of one plan. */
export interface SectorView {
  side: SectorSide;
  /** For each own sector, what the plan wants of it; nothing where that stands under another shared sector. */
  aims: { text: string; where: Where }[][];
  /** For each own sector, the divisions that are about it. */
  headings: (Where & { title: string })[][];
  named: Named;
}

const modes: Figure['quantity']['mode'][] = ['level', 'add', 'annual', 'growth', 'change'];

/** Figures by their way of counting, which never share a list. */
export const byMode = (figures: readonly Figure[]): { mode: Figure['quantity']['mode']; figures: Figure[] }[] =>
  modes
    .map((mode) => ({ mode, figures: figures.filter(({ quantity }) => quantity.mode === mode) }))
    .filter(({ figures: own }) => own.length > 0);

/** What the page of a sector says of a plan; `pages` are the names with a page of their own. */
export function viewOf(plan: LoadedPlan, sector: Sector, corpus: Corpus, vocabulary: Vocabulary, pages: ReadonlySet<string>): SectorView {
  const side = sideOf(plan, sector, corpus);
  const divisions = new Map(plan.data.divisions.map((division) => [division.id, division]));
  return {
    side,
    aims: side.owns.map(({ own, sharedWith }) =>
      (sharedWith === null ? own.aims : []).map(({ text, block }) => ({ text, where: whereIs(plan, block) })),
    ),
    headings: side.owns.map(({ own }) =>
      own.headings.map((id) => ({ ...whereIs(plan, firstBlock(plan, id)), title: divisions.get(id)?.title ?? '' })),
    ),
    named: namedFor(plan, sector, vocabulary, pages),
  };
}

/** The block a division begins with: its heading, where it has one. */
function firstBlock({ facts, data }: LoadedPlan, division: string): string {
  const block = data.blocks.find(({ id }) => id === division) ?? data.blocks.find((each) => each.division === division);
  if (!block) throw new Error(`content/own/${facts.id}.json: nothing stands in "${division}". Run npm run content.`);
  return block.id;
}

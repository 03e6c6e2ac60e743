import { comparedUnit } from '../../language/counters.ts';
import type { Block } from '../../model/block.ts';
import type { ReadQuantity } from '../../model/target.ts';
import { isRelative } from './unit.ts';

/** What stands around a figure in its paragraph and says what it belongs to. */
export interface Surroundings {
  /** Where the figure begins whose part it is said to be (其中); null where nothing says so. */
  among: number | null;
  /** What it stands under: the run-in head before it in its paragraph, else the heading of its division, without a stop; null where there is neither. */
  head: string | null;
}

/** A figure of which nothing more is known. */
export const nowhere: Surroundings = { among: null, head: null };

type Placed = Pick<ReadQuantity, 'id' | 'block' | 'at' | 'position' | 'mode' | 'unit'>;

type Around = Pick<Block, 'id' | 'division' | 'kind' | 'text' | 'heads'>;

/** What stands around each figure, by id; figures and the texts of their blocks are of one plan. */
export function surroundings(blocks: readonly Around[], figures: readonly Placed[]): Map<string, Surroundings> {
  const byBlock = Map.groupBy(figures, ({ block }) => block);
  const headings = new Map(blocks.filter(({ kind }) => kind === 'heading').map(({ division, text }) => [division, text]));
  return new Map(
    blocks.flatMap(({ id, division, text, heads = [] }) => {
      const own = byBlock.get(id) ?? [];
      const points = own.length > 0 ? [...text] : [];
      return own.map((figure): [string, Surroundings] => {
        const head = heads.findLast(({ at }) => at[0] <= figure.at[0])?.text ?? headings.get(division) ?? null;
        return [figure.id, { among: wholeOf(figure, own, points), head: head?.replace(/[。：:]$/, '') ?? null }];
      });
    }),
  );
}

/** Where the figure begins that 其中 makes this one a part of: the nearest before it of its unit; of a share, the nearest sum or count. */
function wholeOf(part: Placed, figures: readonly Placed[], points: readonly string[]): number | null {
  const before = points.slice(0, part.at[0]).join('');
  const [, among] = /^(.*)其中[^。！？]*$/s.exec(before) ?? [];
  if (among === undefined) return null;
  const said = [...among].length;
  // A sentence that begins with 其中 goes on with the one before.
  const from = [...among.replace(/[。；，]$/, '').replace(/[^。；\n]*$/, '')].length;
  const hasPart = ({ unit }: Placed) => part.unit === '%' || comparedUnit(unit) === comparedUnit(part.unit);
  const whole = figures.findLast(
    (each) => each.at[0] >= from && each.at[1] <= said && each.mode === part.mode && !isRelative(each.unit) && hasPart(each),
  );
  return whole?.position.start ?? null;
}

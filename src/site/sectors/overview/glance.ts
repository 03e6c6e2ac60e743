import type { Layer } from '../../../library/columns.ts';
import { type Corpus, type Sector, sideOf } from '../sectors.ts';
import { byListing } from './overview.ts';

/** What a plan has under a sector, at a glance: whether it lists it, and how many targets it gives it; null where these stand in an attachment that the corpus lacks. */
export interface GlanceCell {
  isListed: boolean;
  targets: number | null;
}

export interface GlanceRow {
  sector: Sector;
  cells: GlanceCell[];
}

/** Sectors × plans at a glance. */
export interface Glance {
  rows: GlanceRow[];
  /** Sectors that one plan alone lists. */
  rest: Sector[];
  /** Sectors that every plan lists, in the order of the rows. */
  everywhere: Sector[];
  /** The sector and the plan of most targets in one cell; null where there are none. */
  most: { sector: Sector; layer: Layer; targets: number } | null;
}

/** The targets of a cell's own sectors, those of one that is counted under another sector left out. */
function cellOf(layer: Layer, sector: Sector, corpus: Corpus): GlanceCell {
  const { owns, absence } = sideOf(layer.plan, sector, corpus);
  const targets = owns.reduce((sum, { figures, sharedWith }) => (sharedWith === null ? sum + figures.length : sum), 0);
  return { isListed: owns.length > 0, targets: absence?.kind === 'attachment' ? null : targets };
}

/** Which plans list which sector, with how many targets; sectors that several plans list, those of most plans first. */
export function glanceOf(layers: readonly Layer[], sectors: readonly Sector[], corpus: Corpus): Glance {
  const { several, alone } = byListing(sectors, corpus);
  const rows = several.map((sector) => ({ sector, cells: layers.map((layer) => cellOf(layer, sector, corpus)) }));
  const listed = ({ cells }: GlanceRow): number => cells.filter(({ isListed }) => isListed).length;
  const ordered = rows.toSorted((a, b) => listed(b) - listed(a));
  const cells = ordered.flatMap(({ sector, cells: own }) =>
    own.map(({ targets }, i) => ({ sector, layer: layers[i], targets: targets ?? 0 })),
  );
  const most = cells.reduce<Glance['most']>((best, cell) => (cell.targets > (best?.targets ?? 0) ? cell : best), null);
  return {
    rows: ordered,
    rest: alone,
    everywhere: ordered.filter((row) => listed(row) === layers.length).map(({ sector }) => sector),
    most,
  };
}

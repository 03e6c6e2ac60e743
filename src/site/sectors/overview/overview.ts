import type { Column, Layer } from '../../../library/columns.ts';
import { type Corpus, listedBy, type Sector } from '../sectors.ts';

/** What every overview of sectors is given: the places beside each other, the sectors that have a page, and the plans asked. */
export interface Overview {
  columns: Column[];
  sectors: Sector[];
  corpus: Corpus;
}

/** A plan of an overview with its place, and whether that place has several. */
export interface PlacedLayer extends Layer {
  place: Column['place'];
  isOneOfSeveral: boolean;
}

/** The plans of an overview in the order of the columns. */
export const placedLayers = (columns: readonly Column[]): PlacedLayer[] =>
  columns.flatMap(({ place, layers }) => layers.map((layer) => ({ ...layer, place, isOneOfSeveral: layers.length > 1 })));

/** Sectors that several plans list, and those that one plan alone does; each in the order given. */
export function byListing(sectors: readonly Sector[], corpus: Corpus): { several: Sector[]; alone: Sector[] } {
  const several = sectors.filter(({ id }) => listedBy(corpus, id).length > 1);
  return { several, alone: sectors.filter((sector) => !several.includes(sector)) };
}

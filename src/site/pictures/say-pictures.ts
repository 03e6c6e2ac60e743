import { loadWhole, type Scope } from '../../library/groups/scope.ts';
import { loadPlaces } from '../../library/load/load-places.ts';
import { loadPairs } from '../../library/load/load-wording.ts';
import { wordsHere } from '../../strings/here.ts';
import type { Words } from '../../strings/languages.ts';
import { listedGroups } from '../entries/entry-groups.ts';
import type { EntryKind } from '../entries/stances.ts';
import { indicatorsInUse, targetsOf } from '../indicators/indicators.ts';
import { namesWithPages } from '../places/named.ts';
import { comparedSectors } from '../sectors/sectors.ts';
import { besidePicture } from './kinds/say-beside-picture.ts';
import { entriesPicture } from './kinds/say-entries-picture.ts';
import { partsPictures } from './kinds/say-parts-picture.ts';
import { namesPlaces, type PlaceCorpus, placesPicture } from './kinds/say-places-picture.ts';
import { prioritiesPicture } from './kinds/say-priorities-picture.ts';
import { shapePicture, shapesPicture } from './kinds/say-shape-picture.ts';
import { indicatorPicture, sectorPicture } from './kinds/say-targets-picture.ts';
import { timePicture } from './kinds/say-time-picture.ts';
import { hasStrip, stripPicture, wordingPicture } from './kinds/say-wording-picture.ts';
import type { Picture, PictureSpec } from './kinds/picture.ts';

let made: Promise<PictureSpec[]> | undefined;

/** Every picture that has an address, kind by kind. Found once a build; what is long is made when it is asked for. */
export const loadPictures = (): Promise<PictureSpec[]> => (made ??= findPictures(wordsHere()));

/** A picture that is made already, if there is one. */
const ready = (picture: Picture | null): PictureSpec[] => (picture ? [{ id: picture.id, kind: picture.kind, make: () => picture }] : []);

/** A picture that there is, as its kind makes it. */
function later(id: string, kind: PictureSpec['kind'], find: () => Picture | null): PictureSpec {
  const make = (): Picture => {
    const picture = find();
    if (picture === null) throw new Error(`charts/${id}: there is nothing to draw, though it was said to be.`);
    return picture;
  };
  return { id, kind, make };
}

/** Those of indicators: on a scale, and city beside province. */
function ofIndicators({ vocabulary, figures, plans }: Scope, t: Words): PictureSpec[] {
  const used = indicatorsInUse(vocabulary, figures).map((indicator) => ({ indicator, targets: targetsOf(indicator, figures) }));
  return [
    ...used.flatMap(({ indicator, targets }) => ready(indicatorPicture(indicator, targets, figures, plans, t))),
    ...comparedSectors({ plans, vocabulary }).flatMap((sector) => ready(sectorPicture(sector, figures, plans, t))),
    ...used.flatMap(({ indicator, targets }) => ready(besidePicture(indicator, targets, figures, t))),
  ];
}

const ofEntries = (kind: EntryKind, { vocabulary, plans }: Scope, t: Words): PictureSpec[] =>
  listedGroups(kind, vocabulary).flatMap((group) => ready(entriesPicture(kind, group, plans, t)));

/** What places are looked up in, for the pictures of plans. */
export const loadPlaceCorpus = async ({ plans, vocabulary }: Pick<Scope, 'plans' | 'vocabulary'>): Promise<PlaceCorpus> => {
  const met = new Set(plans.map(({ place }) => place.id));
  return {
    places: (await loadPlaces()).filter(({ id }) => met.has(id)),
    names: vocabulary.names,
    paged: new Set(namesWithPages(plans, vocabulary).map(({ id }) => id)),
  };
};

async function findPictures(t: Words): Promise<PictureSpec[]> {
  const [scope, { pairs }] = await Promise.all([loadWhole(), loadPairs()]);
  const { plans, vocabulary, figures } = scope;
  const places = await loadPlaceCorpus(scope);
  return [
    ...ready(prioritiesPicture(plans, vocabulary, t)),
    ...ofIndicators(scope, t),
    ...partsPictures(figures.all, figures, t).map(({ id, make }) => later(id, 'parts', make)),
    ...ready(shapesPicture(plans, figures, t)),
    ...plans.map((plan) => later(`shape-${plan.facts.id}`, 'shape', () => shapePicture(plan, figures, t))),
    ...ready(wordingPicture(plans, pairs, t)),
    ...pairs
      .filter((pair) => hasStrip(pair, plans))
      .map((pair) => later(`wording-${pair.id}`, 'wording', () => stripPicture(pair, plans, t))),
    ...(['topics', 'measures'] as const).flatMap((kind) => ofEntries(kind, scope, t)),
    ...ready(timePicture(plans, figures, t)),
    ...plans
      .filter((plan) => namesPlaces(plan, places))
      .map((plan) => later(`places-${plan.facts.id}`, 'places', () => placesPicture(plan, places, t))),
  ];
}

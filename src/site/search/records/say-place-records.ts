import { mentionsOf } from '../../../library/cited.ts';
import { groupByPlace } from '../../../library/load/load-plans.ts';
import { url } from '../../../library/url.ts';
import { countName, namesWithPages } from '../../places/named.ts';
import type { RecordCorpus, ToldPage } from './say-record.ts';

/** The pages of the places that have plans. */
export function placePages({ plans, words }: RecordCorpus): ToldPage[] {
  return groupByPlace(plans).map(({ place, plans: own }) => {
    const mentions = plans.map((plan) => mentionsOf(plan, 'places', place.id).length);
    const passages = mentions.reduce((sum, each) => sum + each, 0);
    return {
      id: `place/${place.id}`,
      kind: 'place',
      name: place.name,
      what: place.levelName,
      line: words.records.place(own.length, mentions.filter(Boolean).length, passages),
      href: url.place(place.id),
      also: [place.shortName, place.printed.name, place.printed.shortName],
      weight: passages,
    };
  });
}

/** Kinds of names that are places. */
const places: ReadonlySet<string> = new Set(['city', 'county', 'district']);

/** The pages of named places, zones, bases, parks, firms, institutes and projects. */
export function namePages({ plans, vocabulary, words }: RecordCorpus): ToldPage[] {
  const short = new Map(plans.map(({ place }) => [place.id, place.shortName]));
  return namesWithPages(plans, vocabulary).map(({ id, zh, name, kind, place, aliases: also }) => {
    const counts = countName(id, plans);
    const said = words.places.counts(counts.plans, counts.mentions);
    const home = place === null ? undefined : short.get(place);
    return {
      id: `name/${id}`,
      kind: places.has(kind) ? 'place' : 'name',
      name,
      what: words.places.one[kind],
      line: home === undefined ? said : home + words.separator + said,
      href: url.place(id),
      also: [zh, ...also],
      weight: counts.mentions,
    };
  });
}

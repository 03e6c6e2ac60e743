import { tagOf } from '../../../library/figures.ts';
import { url } from '../../../library/url.ts';
import { divisionGroups } from '../../places/division-lines.ts';
import { namesWithPages } from '../../places/named.ts';
import type { RecordCorpus, ToldPage } from './say-record.ts';

/** The cities, counties and districts that have no page: each leads to its line in the index of places, which says what was looked for. */
export function divisionPages({ plans, vocabulary, divisions, words }: RecordCorpus): ToldPage[] {
  const linked = new Set([...plans.map(({ place }) => place.id), ...namesWithPages(plans, vocabulary).map(({ id }) => id)]);
  const said = words.places.divisions;
  return divisions.flatMap((province) =>
    divisionGroups(province.divisions, plans, linked, tagOf).flatMap(({ city, lines }) =>
      lines
        .filter(({ page }) => page === null)
        .map(({ code, name, former, words: looked, alike }): ToldPage => ({
          id: `division/${code}`,
          kind: 'place',
          name,
          what: city ?? said.direct,
          line: alike.length === 0 ? said.none(plans.length, words.listed(looked)) : said.alike(words.listed(looked)),
          href: `${url.places()}#d-${code}`,
          also: [...looked, ...(former === null ? [] : [former])],
          weight: 0,
        })),
    ),
  );
}

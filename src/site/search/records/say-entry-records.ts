import { columnsOf } from '../../../library/columns.ts';
import { url } from '../../../library/url.ts';
import { countsOf, rowsOf } from '../../entries/entries.ts';
import { indicatorsInUse, targetsOf } from '../../indicators/indicators.ts';
import { comparedSectors, listedBy } from '../../sectors/sectors.ts';
import type { RecordCorpus, ToldPage } from './say-record.ts';

const entriesOf =
  (vocabulary: 'topics' | 'measures', kind: 'topic' | 'measure') =>
  ({ plans, vocabulary: entries, words }: RecordCorpus): ToldPage[] =>
    rowsOf(vocabulary, entries[vocabulary], columnsOf(plans), entries).map((row) => {
      const { id, name, zh, aliases: also } = row.entry;
      const counts = countsOf(row);
      return {
        id: `${kind}/${id}`,
        kind,
        name,
        what: words.records.kind[kind],
        line: words.entries.found(counts.plans, counts.passages),
        href: url[kind](id),
        also: [zh, ...also],
        weight: counts.passages,
      };
    });

/** The pages of topics. */
export const topicPages = entriesOf('topics', 'topic');

/** The pages of policy measures. */
export const measurePages = entriesOf('measures', 'measure');

/** The pages of the sectors that some plan lists, also by the names that plans give them. */
export function sectorPages({ plans, vocabulary, figures, words }: RecordCorpus): ToldPage[] {
  return comparedSectors({ plans, vocabulary }).map(({ id, name, zh, aliases }) => {
    const targets = figures.targets.filter(({ quantity }) => quantity.sectors.includes(id)).length;
    const listing = listedBy({ plans }, id);
    const own = listing.flatMap((plan) => plan.own.sectors.filter(({ sector }) => sector === id).map((sector) => sector.name));
    return {
      id: `sector/${id}`,
      kind: 'sector',
      name,
      what: words.records.kind.sector,
      line: words.records.listed(listing.length, targets),
      href: url.sector(id),
      also: [zh, ...aliases, ...own],
      weight: targets,
    };
  });
}

/** The pages of the indicators that some plan has a target of, also by the printed names of the same thing. */
export function indicatorPages({ plans, vocabulary, figures, words }: RecordCorpus): ToldPage[] {
  return indicatorsInUse(vocabulary, figures).map((indicator) => {
    const { id, name, zh, aliases, named, unsought } = indicator;
    const targets = targetsOf(indicator, figures);
    const having = plans.filter((plan) => targets.some((figure) => figure.plan === plan)).length;
    return {
      id: `indicator/${id}`,
      kind: 'indicator',
      name,
      what: words.records.kind.indicator,
      line: words.targets.indicators.count(targets.length, having),
      href: url.indicator(id),
      also: [zh, ...aliases, ...named].filter((word) => !unsought.includes(word)),
      weight: targets.length,
    };
  });
}

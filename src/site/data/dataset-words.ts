import { clauseOf, sayClause } from '../../library/printed-clause.ts';
import type { Row } from '../../model/schema.ts';
import type { FoundSector, Said } from '../../model/sector.ts';
import type { LoadedPlan } from '../../library/load/load-plans.ts';
import type { Vocabulary } from '../../library/load/load-vocabulary.ts';
import { readingPlans } from '../../library/read-entries.ts';

/** Words of a plan at their place, as the dataset gives them. */
const said = ({ text, block, position }: Said): Row => ({ text, block, position });

/** Four decimals are more than a share of some ten thousand characters can bear. */
const rounded = (share: number): number => Math.round(share * 1e4) / 1e4;

/** The rows of `own-sectors.json`: the sectors that each plan names itself, with the shared sector they lie under; one that holds a part of another shared sector has a row for that too, without text and aims, which it shares. */
export const ownSectorRows = (plans: readonly LoadedPlan[]): Row[] =>
  plans.flatMap(({ facts, own }) => own.sectors.flatMap((sector) => rowsOfOwn(facts.id, own.characters, sector)));

function rowsOfOwn(plan: string, whole: number, own: FoundSector): Row[] {
  const { name, sector, match, note, noteEn, headings, blocks, characters, rank, aims } = own;
  const saidRank = rank && { words: rank.words, ...said(rank) };
  const share = blocks.length === 0 ? null : rounded(characters / whole);
  const main = {
    plan,
    name,
    sector,
    match,
    sharedWith: null,
    note,
    noteEn,
    headings,
    blocks,
    characters,
    share,
    rank: saidRank,
    aims: aims.map(said),
  };
  const empty = { headings: [], blocks: [], characters: 0, share: null, aims: [] };
  return [main, ...own.also.map((other) => ({ ...main, ...other, ...empty, sharedWith: sector }))];
}

const mentioned = ['topics', 'measures', 'names', 'places', 'indicators'] as const;

/** The rows of `mentions.json`: every place where a plan names an entry of a vocabulary. */
export const mentionRows = (plans: readonly LoadedPlan[]): Row[] =>
  plans.flatMap((plan) =>
    mentioned.flatMap((vocabulary) =>
      plan.mentions[vocabulary].map((mention) => {
        const { entry, block, position, text, stance, verb, rule } = mention;
        return {
          plan: plan.facts.id,
          vocabulary,
          entry,
          block,
          position,
          text,
          stance,
          verb,
          clause: sayClause(clauseOf(plan, mention)),
          rule,
        };
      }),
    ),
  );

type Sought = Pick<Vocabulary['topics'][number], 'id' | 'zh' | 'en' | 'aliases' | 'not'>;

/** The rows of the vocabularies, by the name of their table, each with the plans that it was read for. */
export function vocabularyRows(
  { indicators, sectors, topics, measures, names }: Vocabulary,
  plans: readonly LoadedPlan[],
): Record<string, Row[]> {
  const sought = (vocabulary: 'topics' | 'measures' | 'names', { id, zh, en, aliases, not }: Sought): Row => ({
    ...{ id, zh, en, aliases, not },
    reviewed: readingPlans(plans, vocabulary, id),
  });
  return {
    indicators: indicators.map((indicator) => indicatorRow(indicator, plans)),
    sectors: sectors.map(({ id, zh, en, aliases }) => ({ id, zh, en, aliases })),
    topics: topics.map((topic) => ({ ...sought('topics', topic), sector: topic.sector })),
    measures: measures.map((measure) => ({
      ...sought('measures', measure),
      tool: measure.tool,
      why: measure.why,
      whyEn: measure.whyEn ?? null,
    })),
    names: names.map(({ kind, place, within, since, sinceEn = null, ...name }) => ({
      ...{ ...sought('names', name), kind, place, within, since, sinceEn },
    })),
  };
}

/** One indicator in the order of its fields, with the plans that it was read for. */
export function indicatorRow(indicator: Vocabulary['indicators'][number], plans: readonly LoadedPlan[]): Row {
  const {
    id,
    zh,
    en,
    family,
    quantity,
    quantityEn = null,
    denominator,
    denominatorEn = null,
    population,
    populationEn = null,
    units,
    better,
    definition,
    definitionEn = null,
    defined,
    aliases,
  } = indicator;
  const reviewed = readingPlans(plans, 'indicators', id);
  return {
    ...{ id, zh, en, family, quantity, quantityEn, denominator, denominatorEn, population, populationEn, units, better },
    ...{ definition, definitionEn, defined, aliases, reviewed },
  };
}

/** The rows of `places.json`: the places whose governments issue plans, and those they lie in. */
export const placeRows = (places: readonly LoadedPlan['place'][]): Row[] =>
  places.map(({ id, code, name, shortName, en, level, parent }) => ({ id, code, name, shortName, en, level, parent }));

import { clauseOf, sayClause } from '../../library/printed-clause.ts';
import type { Row } from '../../model/row.ts';
import type { Said } from '../../model/sector.ts';
import type { LoadedPlan, Vocabulary } from '../../library/load.ts';

/** Words of a plan at their place, as the dataset gives them. */
const said = ({ text, block, position }: Said): Row => ({ text, block, position });

/** Four decimals are more than a share of some ten thousand characters can bear. */
const rounded = (share: number): number => Math.round(share * 1e4) / 1e4;

/** The rows of `own-sectors.json`: the sectors that each plan names itself, with the shared sector they lie under. */
export const ownSectorRows = (plans: readonly LoadedPlan[]): Row[] =>
  plans.flatMap(({ facts, own }) =>
    own.sectors.map(({ name, sector, match, note, headings, blocks, characters, rank, aims }) => ({
      plan: facts.id,
      name,
      sector,
      match,
      note,
      headings,
      blocks,
      characters,
      share: blocks.length === 0 ? null : rounded(characters / own.characters),
      rank: rank && { words: rank.words, ...said(rank) },
      aims: aims.map(said),
    })),
  );

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

type Sought = Pick<Vocabulary['topics'][number], 'id' | 'zh' | 'en' | 'aliases' | 'not' | 'reviewed'>;
const sought = ({ id, zh, en, aliases, not, reviewed }: Sought): Row => ({ id, zh, en, aliases, not, reviewed });

/** The rows of the vocabularies, by the name of their table. */
export const vocabularyRows = ({ indicators, sectors, topics, measures, names }: Vocabulary): Record<string, Row[]> => ({
  indicators: indicators.map(indicatorRow),
  sectors: sectors.map(({ id, zh, en, aliases }) => ({ id, zh, en, aliases })),
  topics: topics.map((topic) => ({ ...sought(topic), sector: topic.sector })),
  measures: measures.map((measure) => ({ ...sought(measure), tool: measure.tool, why: measure.why })),
  names: names.map(({ kind, place, within, since, ...name }) => ({ ...sought(name), kind, place, within, since })),
});

/** One indicator in the order of its fields. */
export function indicatorRow(indicator: Vocabulary['indicators'][number]): Row {
  const { id, zh, en, family, quantity, denominator, population, units, better, definition, defined, aliases, reviewed } = indicator;
  return { id, zh, en, family, quantity, denominator, population, units, better, definition, defined, aliases, reviewed };
}

/** The rows of `places.json`: the places whose governments issue plans, and those they lie in. */
export const placeRows = (places: readonly LoadedPlan['place'][]): Row[] =>
  places.map(({ id, code, name, shortName, level, parent }) => ({ id, code, name, shortName, level, parent }));

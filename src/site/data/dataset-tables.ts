import type { Row } from '../../model/schema.ts';
import { benchRows, passageRows } from './bench-rows.ts';
import { planData, planRows } from './dataset-text.ts';
import { quantityRows, relatedRows, targetRows } from './dataset-figures.ts';
import { nested } from './dataset-nested.ts';
import { mentionRows, ownSectorRows, placeRows, vocabularyRows } from './dataset-words.ts';
import { priorityRows } from '../priorities/priority-rows.ts';
import { loadPlaces } from '../../library/load/load-places.ts';
import { loadPlans } from '../../library/load/load-plans.ts';
import { loadBenchmark } from '../../library/load/load-scores.ts';
import { loadVocabulary } from '../../library/load/load-vocabulary.ts';
import { release, schemaVersion } from '../../library/site-facts.ts';

type Tables = ReadonlyMap<string, Row[]>;

let loaded: Promise<Tables> | undefined;

/** The rows of every table of the dataset but the codebook, by the table's name. Made once a build. */
export const loadTables = (site: URL | undefined): Promise<Tables> => (loaded ??= load(site));

async function load(site: URL | undefined): Promise<Tables> {
  const [plans, vocabulary, places, passages] = await Promise.all([loadPlans(), loadVocabulary(), loadPlaces(), loadBenchmark()]);
  const files = plans.map((plan) => planData(plan, site));
  return new Map([
    ['targets', targetRows(plans, site)],
    ['quantities', quantityRows(plans, site)],
    ['related', relatedRows(plans)],
    ['plans', planRows(plans, site)],
    ...nested(files),
    ...Object.entries(vocabularyRows(vocabulary, plans)),
    ['own-sectors', ownSectorRows(plans)],
    ['priorities', priorityRows(plans)],
    ['places', placeRows(places)],
    ['mentions', mentionRows(plans)],
    ['benchmark-passages', passageRows(passages)],
    ['benchmark', benchRows(passages)],
  ] satisfies [string, Row[]][]);
}

/** A table as its JSON file gives it. */
export const tableFile = (name: string, rows: readonly Row[]): object => ({ schemaVersion, release, [name]: rows });

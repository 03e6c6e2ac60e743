import { indicatorRow } from './dataset-words.ts';
import { loadTables } from './dataset-tables.ts';
import { loadPlans } from '../../library/load/load-plans.ts';
import { loadVocabulary } from '../../library/load/load-vocabulary.ts';
import type { Row } from '../../model/schema.ts';

/** An indicator and the targets that are its own. */
export async function loadIndicatorRows(id: string, site: URL | undefined): Promise<{ indicator: Row; targets: Row[] }> {
  const [{ indicators }, plans, tables] = await Promise.all([loadVocabulary(), loadPlans(), loadTables(site)]);
  const found = indicators.find((each) => each.id === id);
  if (!found) throw new Error(`vocabularies/indicators.yml: there is no indicator "${id}".`);
  return { indicator: indicatorRow(found, plans), targets: (tables.get('targets') ?? []).filter(({ indicator }) => indicator === id) };
}

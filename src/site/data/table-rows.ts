import { addUp, codebook } from '../../export/codebook.ts';
import { shapes } from '../../export/shapes.ts';
import { loadTables } from './dataset-tables.ts';
import { loadScores } from '../../library/load/load-scores.ts';
import { datasetCells } from './say-view-cells.ts';
import { isView, loadView } from './view-rows.ts';
import type { Row } from '../../model/schema.ts';

/** The rows of a table: what the library has, what a page counts, and the codebook, which is made of the shapes. */
export async function loadRows(table: string, site: URL | undefined): Promise<readonly Row[]> {
  if (table === 'columns') return codebook(shapes, addUp(await loadScores())).map((entry) => ({ ...entry }));
  if (isView(table)) return loadView(table, datasetCells(site));
  const rows = (await loadTables(site)).get(table);
  if (!rows) throw new Error(`src/site/data/dataset-tables.ts: there are no rows of "${table}". Add them, or take its shape away.`);
  return rows;
}

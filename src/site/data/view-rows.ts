import type { Row } from '../../model/schema.ts';
import type { Absence } from '../../library/absence.ts';
import { loadFigures } from '../../library/figures.ts';
import { loadPlans } from '../../library/load/load-plans.ts';
import { loadVocabulary } from '../../library/load/load-vocabulary.ts';
import type { SaidAbsence } from '../../library/say-absence.ts';
import { loadMeasureGroups } from '../entries/entry-groups.ts';
import { countTools, type MeasureCells, measureRows, toolRows } from '../entries/tools.ts';
import { absenceRows } from './blanks.ts';

/** The files under /data/ whose rows say in words what a page shows. `absences` is no table of the dataset: it has every blank of the site. */
export const views = ['absences', 'tools', 'measures-by-plan'] as const;
export type View = (typeof views)[number];

/** Whether a file under /data/ is one of these. */
export const isView = (name: string): name is View => views.some((view) => view === name);

/** How the cells of such files are said. */
export interface ViewCells {
  measure: MeasureCells;
  absence: (absence: Absence) => SaidAbsence;
}

const loaders: Record<View, (say: ViewCells) => Promise<Row[]>> = {
  absences: async (say) => {
    const [plans, vocabulary, figures] = await Promise.all([loadPlans(), loadVocabulary(), loadFigures()]);
    return absenceRows({ plans, vocabulary, figures }, say.absence);
  },
  tools: async () => {
    const { groups, layers } = await loadMeasureGroups();
    const rows = groups.flatMap((group) => group.rows);
    return toolRows(countTools(rows, layers), rows);
  },
  'measures-by-plan': async (say) =>
    measureRows(
      (await loadMeasureGroups()).groups.flatMap((group) => group.rows),
      say.measure,
    ),
};

/** The rows of such a file: every blank of the site; measures counted by kind of tool; every measure in every plan. */
export const loadView = (view: View, say: ViewCells): Promise<Row[]> => loaders[view](say);

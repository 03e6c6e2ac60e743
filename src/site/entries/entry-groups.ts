import { type Absence, sectorAbsenceOf } from '../../library/absence.ts';
import { type Column, columnsOf, type Layer } from '../../library/columns.ts';
import { type EntryRow, rowOf, rowsOf } from './entries.ts';
import { loadPlans, loadVocabulary, type Vocabulary } from '../../library/load.ts';
import { type MeasureRow, tools } from './tools.ts';

/** Entries that belong together on a page, with what is said of the whole group. */
export interface EntryGroup<T extends EntryRow = EntryRow> {
  id: string;
  name: string;
  rows: T[];
  notes: { tag: string; absence: Absence }[];
}

/** The columns and the rows of a vocabulary, in groups. */
export interface Grouped<T extends EntryRow = EntryRow> {
  columns: Column[];
  layers: Layer[];
  groups: EntryGroup<T>[];
}

const layersOf = (columns: readonly Column[]): Layer[] => columns.flatMap(({ layers }) => layers);

/** What holds of every topic of a sector: an attachment about it that the corpus lacks, or a plan that leaves it to others. */
function sectorNotes(
  sector: Vocabulary['sectors'][number],
  layers: readonly Layer[],
  vocabulary: Pick<Vocabulary, 'sectors'>,
): EntryGroup['notes'] {
  const plans = layers.map(({ plan }) => plan);
  return layers.flatMap(({ plan, tag }) => {
    const absence = sectorAbsenceOf(plan, sector.id, plans, vocabulary);
    return absence ? [{ tag, absence }] : [];
  });
}

/** The topics by sector. */
export async function loadTopicGroups(): Promise<Grouped> {
  const vocabulary = await loadVocabulary();
  const columns = columnsOf(await loadPlans());
  const layers = layersOf(columns);
  const groups = vocabulary.sectors
    .map((sector) => {
      const rows = rowsOf(
        'topics',
        vocabulary.topics.filter((topic) => topic.sector === sector.id),
        columns,
        vocabulary,
      );
      return { id: sector.id, name: sector.zh, rows, notes: sectorNotes(sector, layers, vocabulary) };
    })
    .filter(({ rows }) => rows.length > 0);
  return { columns, layers, groups };
}

const toolIds = { 供给型: 'supply', 环境型: 'environment', 需求型: 'demand' };

/** The measures by tool. */
export async function loadMeasureGroups(): Promise<Grouped<MeasureRow>> {
  const vocabulary = await loadVocabulary();
  const columns = columnsOf(await loadPlans());
  const rows = vocabulary.measures.map((measure) => ({ ...rowOf('measures', measure, columns, vocabulary), measure }));
  const groups = tools.map((tool) => ({
    id: toolIds[tool],
    name: tool,
    rows: rows.filter(({ measure }) => measure.tool === tool),
    notes: [],
  }));
  return { columns, layers: layersOf(columns), groups };
}

/** The measures next to one in the vocabulary, of the same tool. */
export function neighboursOf(measure: Vocabulary['measures'][number], { measures }: Pick<Vocabulary, 'measures'>): Vocabulary['measures'] {
  const at = measures.findIndex(({ id }) => id === measure.id);
  return [measures[at - 1], measures[at + 1]].filter((each) => each?.tool === measure.tool);
}

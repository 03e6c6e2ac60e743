import { type Absence, sectorAbsenceOf } from '../../library/absence.ts';
import { type Column, columnsOf, type Layer } from '../../library/columns.ts';
import { type Entry, type EntryRow, rowOf, rowsOf } from './entries.ts';
import { loadWhole, type Scope } from '../../library/groups/scope.ts';
import type { LoadedPlan } from '../../library/load/load-plans.ts';
import type { Vocabulary } from '../../library/load/load-vocabulary.ts';
import type { EntryKind } from './stances.ts';
import { type MeasureRow, tools } from './tools.ts';

/** Entries that belong together on a page, with what is said of the whole group. */
export interface EntryGroup<T extends EntryRow = EntryRow> {
  id: string;
  name: string;
  rows: T[];
  notes: { tag: string; absence: Absence }[];
}

/** A group of entries, without what each plan says of them. */
export interface ListedGroup {
  id: string;
  name: string;
  entries: Entry[];
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
  plans: readonly LoadedPlan[],
  vocabulary: Pick<Vocabulary, 'sectors'>,
): EntryGroup['notes'] {
  return layers.flatMap(({ plan, tag }) => {
    const absence = sectorAbsenceOf(plan, sector.id, plans, vocabulary);
    return absence ? [{ tag, absence }] : [];
  });
}

/** What is put in groups: the entries that some plans name, and the plans. */
type Sources = Pick<Scope, 'plans' | 'vocabulary' | 'corpus'>;

const made = new WeakMap<Sources, { topics?: Grouped; measures?: Grouped<MeasureRow> }>();

const madeFor = (sources: Sources): { topics?: Grouped; measures?: Grouped<MeasureRow> } => {
  const known = made.get(sources) ?? {};
  made.set(sources, known);
  return known;
};

/** The topics by sector. Made once for the plans of a page. */
const topicGroups = (sources: Sources): Grouped => (madeFor(sources).topics ??= topicsInGroups(sources));

/** The measures by tool. Made once for the plans of a page. */
export const measureGroups = (sources: Sources): Grouped<MeasureRow> => (madeFor(sources).measures ??= measuresInGroups(sources));

/** The entries of a kind in their groups. */
export const groupsOf = (kind: EntryKind, sources: Sources): Grouped => (kind === 'topics' ? topicGroups(sources) : measureGroups(sources));

function topicsInGroups({ plans, vocabulary, corpus }: Sources): Grouped {
  const columns = columnsOf(plans);
  const layers = layersOf(columns);
  const groups = topicsBySector(vocabulary).map(({ sector, topics }) => ({
    id: sector.id,
    name: sector.name,
    rows: rowsOf('topics', topics, columns, vocabulary),
    notes: sectorNotes(sector, layers, corpus.plans, vocabulary),
  }));
  return { columns, layers, groups };
}

/** The addresses of the kinds of tool. */
export const toolIds = { 供给型: 'supply', 环境型: 'environment', 需求型: 'demand' };

function measuresInGroups({ plans, vocabulary }: Sources): Grouped<MeasureRow> {
  const columns = columnsOf(plans);
  const groups = measuresByTool(vocabulary).map(({ tool, measures }) => ({
    id: toolIds[tool],
    name: tool,
    rows: measures.map((measure) => ({ ...rowOf('measures', measure, columns, vocabulary), measure })),
    notes: [],
  }));
  return { columns, layers: layersOf(columns), groups };
}

/** The groups of entries of all plans, by their ids and names, without what each plan says. */
export const listedGroups = (kind: EntryKind, vocabulary: Vocabulary): ListedGroup[] =>
  kind === 'topics'
    ? topicsBySector(vocabulary).map(({ sector, topics }) => ({ id: sector.id, name: sector.name, entries: topics }))
    : measuresByTool(vocabulary).map(({ tool, measures }) => ({ id: toolIds[tool], name: tool, entries: measures }));

/** The measures by tool, of all plans. */
export const loadMeasureGroups = async (): Promise<Grouped<MeasureRow>> => measureGroups(await loadWhole());

const topicsBySector = ({ sectors, topics }: Pick<Vocabulary, 'sectors' | 'topics'>) =>
  sectors
    .map((sector) => ({ sector, topics: topics.filter((topic) => topic.sector === sector.id) }))
    .filter((each) => each.topics.length > 0);

const measuresByTool = ({ measures }: Pick<Vocabulary, 'measures'>) =>
  tools.map((tool) => ({ tool, measures: measures.filter((measure) => measure.tool === tool) })).filter((each) => each.measures.length > 0);

/** The measures next to one in the vocabulary, of the same tool. */
export function neighboursOf(measure: Vocabulary['measures'][number], { measures }: Pick<Vocabulary, 'measures'>): Vocabulary['measures'] {
  const at = measures.findIndex(({ id }) => id === measure.id);
  return [measures[at - 1], measures[at + 1]].filter((each) => each?.tool === measure.tool);
}

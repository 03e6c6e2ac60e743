import type { Row } from '../../model/row.ts';
import { absenceOf, noFigure } from '../../library/absence.ts';
import { targetRows } from './dataset-figures.ts';
import { ownSectorRows } from './dataset-words.ts';
import { yearOf } from '../../library/facts.ts';
import type { LoadedPlan, Vocabulary } from '../../library/load.ts';

/** The columns of a sector's file: which plan, what the row is, then the fields of own-sectors and of targets that such rows have. */
export const sectorColumns = [
  ...['plan', 'placeLevel', 'planType', 'planYear', 'row'],
  ...['absence', 'absenceNote'],
  ...['name', 'match', 'note', 'rank.words', 'rank.text', 'rank.block', 'characters', 'share', 'headings', 'aims'],
  ...['id', 'url', 'block', 'measure', 'indicator', 'subject', 'scope', 'sectors', 'value', 'valueMax', 'unit', 'ratio'],
  ...['comparator', 'mode', 'year', 'baseYear', 'hedged', 'wording', 'inferred', 'quote.exact', 'quote.prefix', 'quote.suffix', 'status'],
];

/** The rows of one plan under a shared sector: its own sectors, then the targets; or the kind of nothing there is. */
function rowsOfPlan(plan: LoadedPlan, sector: Vocabulary['sectors'][number], corpus: Corpus): Row[] {
  const about = { plan: plan.facts.id, placeLevel: plan.place.level, planType: plan.facts.planType, planYear: yearOf(plan) };
  const own = ownSectorRows([plan]).filter((each) => each['sector'] === sector.id);
  const targets = targetRows([plan], corpus.site).filter(({ sectors }) => Array.isArray(sectors) && sectors.includes(sector.id));
  const rows = [
    ...own.map((each) => ({ ...about, row: 'own-sector', ...each })),
    ...targets.map((each) => ({ ...about, row: 'target', ...each })),
  ];
  if (rows.length > 0) return rows;
  const looked = { words: [sector.zh, ...sector.aliases], reviewed: sector.reviewed, sector: sector.id, isSector: true };
  const isNamed = plan.own.words.some((word) => word.sector === sector.id);
  const { kind, note } = isNamed ? noFigure() : absenceOf(plan, looked, corpus.plans, corpus.vocabulary);
  return [{ ...about, row: 'absence', absence: kind, absenceNote: note }];
}

/** What the rows of a sector are taken from. */
export interface Corpus {
  plans: readonly LoadedPlan[];
  vocabulary: Pick<Vocabulary, 'sectors'>;
  site: URL | undefined;
}

/** The rows of `/compare/sectors/{sector}.csv`, plan by plan; no plan is left out. */
export const sectorRows = (sector: Vocabulary['sectors'][number], corpus: Corpus): Row[] =>
  corpus.plans.flatMap((plan) => rowsOfPlan(plan, sector, corpus));

/** The shared sectors that some plan lists as its own: those with a page and a file. */
export const sectorsWithFile = ({ plans, vocabulary }: Pick<Corpus, 'plans' | 'vocabulary'>): Vocabulary['sectors'] =>
  vocabulary.sectors.filter(({ id }) => plans.some(({ own }) => own.sectors.some(({ sector }) => sector === id)));

import type { Row } from '../../model/schema.ts';
import { targetRows } from './dataset-figures.ts';
import { ownSectorRows } from './dataset-words.ts';
import type { Absence } from '../../library/absence.ts';
import { yearOf } from '../../library/load/plan-tags.ts';
import type { LoadedPlan } from '../../library/load/load-plans.ts';
import type { SaidAbsence } from '../../library/say-absence.ts';
import { type Corpus as SectorCorpus, type Sector, sideOf } from '../sectors/sectors.ts';

/** The columns of a sector's file: which plan, what the row is, then the fields of own-sectors and of targets that such rows have. */
export const sectorColumns = [
  ...['plan', 'placeLevel', 'planType', 'planYear', 'row'],
  ...['absence', 'absenceLabel', 'absenceNote'],
  ...['name', 'match', 'sharedWith', 'note', 'rank.words', 'rank.text', 'rank.block', 'characters', 'share', 'headings', 'aims'],
  ...['id', 'url', 'block', 'measure', 'indicator', 'subject', 'scope', 'sectors', 'value', 'valueMax', 'unit', 'ratio'],
  ...[
    'comparator',
    'mode',
    'year',
    'baseYear',
    'binding',
    'hedged',
    'wording',
    'inferred',
    'quote.exact',
    'quote.prefix',
    'quote.suffix',
    'status',
  ],
];

/** What the rows of a sector are taken from, and how a kind of nothing is said. */
export type Corpus = SectorCorpus & { site: URL | undefined; say: (absence: Absence) => SaidAbsence };

const saidRow = ({ kind }: Absence, { label, note }: SaidAbsence): Row => ({ absence: kind, absenceLabel: label, absenceNote: note });

/** The rows of one plan under a shared sector: its own sectors, then the targets; where the page says which kind of nothing there is, so do they. */
function rowsOfPlan(plan: LoadedPlan, sector: Sector, corpus: Corpus): Row[] {
  const about = { plan: plan.facts.id, placeLevel: plan.place.level, planType: plan.facts.planType, planYear: yearOf(plan) };
  const own = ownSectorRows([plan]).filter((each) => each['sector'] === sector.id);
  const targets = targetRows([plan], corpus.site).filter(({ sectors }) => sectors.includes(sector.id));
  const { absence } = sideOf(plan, sector, corpus);
  const said = absence && saidRow(absence, corpus.say(absence));
  if (own.length === 0 && said) return [{ ...about, row: 'absence', ...said }];
  return [
    ...own.map((each) => ({ ...about, row: 'own-sector', ...said, ...each })),
    ...targets.map((each) => ({ ...about, row: 'target', ...each })),
  ];
}

/** The rows of `/compare/sectors/{sector}.csv`, plan by plan; no plan is left out. */
export const sectorRows = (sector: Sector, corpus: Corpus): Row[] => corpus.plans.flatMap((plan) => rowsOfPlan(plan, sector, corpus));

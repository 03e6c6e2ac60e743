import type { Row } from '../../model/schema.ts';
import type { Blank, BlankEntry } from '../../search/question/blank-files.ts';
import type { Absence } from '../../library/absence.ts';
import { columnsOf } from '../../library/columns.ts';
import { type Figures, isTarget } from '../../library/figures.ts';
import { groupByPlace, type LoadedPlan } from '../../library/load/load-plans.ts';
import type { Vocabulary } from '../../library/load/load-vocabulary.ts';
import type { SaidAbsence } from '../../library/say-absence.ts';
import { type Entry, partsOf, rowOf } from '../entries/entries.ts';
import { blanksOf } from '../indicators/indicators.ts';
import { nameSubject, placeSubject, saidBy, type Subject } from '../places/said-by.ts';
import { comparedSectors, sideOf } from '../sectors/sectors.ts';

/** What the blanks are taken from. */
export interface BlankCorpus {
  plans: readonly LoadedPlan[];
  vocabulary: Vocabulary;
  figures: Pick<Figures, 'all' | 'of' | 'targets'>;
}

/** A plan that has nothing of an entry, or nothing in one sector; and which kind of nothing, as its page says it. */
export interface BlankCell {
  plan: LoadedPlan;
  vocabulary: 'topics' | 'measures' | 'names' | 'places' | 'indicators' | 'sectors';
  entry: string;
  sector: string | null;
  absence: Absence;
}

/** How a kind of nothing is said. */
type Say = (absence: Absence) => SaidAbsence;

function entryBlanks(kind: 'topics' | 'measures', entries: readonly Entry[], { plans, vocabulary }: BlankCorpus): BlankCell[] {
  const columns = columnsOf(plans);
  return entries.flatMap((entry) =>
    partsOf(rowOf(kind, entry, columns, vocabulary)).flatMap(({ layer: { plan }, absence }) =>
      absence ? [{ plan, vocabulary: kind, entry: entry.id, sector: null, absence }] : [],
    ),
  );
}

const subjectBlanks = (subjects: readonly Subject[], plans: readonly LoadedPlan[]): BlankCell[] =>
  subjects.flatMap((subject) =>
    saidBy(subject, plans).flatMap(({ plan, absence }): BlankCell[] =>
      absence ? [{ plan, vocabulary: subject.kind, entry: subject.id, sector: null, absence }] : [],
    ),
  );

const nameBlanks = ({ plans, vocabulary }: BlankCorpus): BlankCell[] =>
  subjectBlanks(
    vocabulary.names.map((name) => nameSubject(name, plans)),
    plans,
  );

const placeBlanks = ({ plans }: BlankCorpus): BlankCell[] =>
  subjectBlanks(
    groupByPlace(plans).map(({ place }) => placeSubject(place)),
    plans,
  );

const indicatorBlanks = ({ plans, vocabulary, figures }: BlankCorpus): BlankCell[] =>
  vocabulary.indicators.flatMap((indicator) =>
    blanksOf(indicator, figures, plans, vocabulary).map((blank): BlankCell => ({
      ...blank,
      vocabulary: 'indicators',
      entry: indicator.id,
    })),
  );

function sectorBlanks({ plans, vocabulary, figures }: BlankCorpus): BlankCell[] {
  const corpus = {
    plans,
    vocabulary,
    targetsOf: (plan: LoadedPlan) => figures.of(plan).filter(isTarget),
    baselinesOf: (plan: LoadedPlan) => figures.of(plan).filter((figure) => !isTarget(figure)),
  };
  return comparedSectors(corpus).flatMap((sector) =>
    plans.flatMap((plan): BlankCell[] => {
      const { absence } = sideOf(plan, sector, corpus);
      return absence ? [{ plan, vocabulary: 'sectors', entry: sector.id, sector: null, absence }] : [];
    }),
  );
}

const found = new WeakMap<BlankCorpus['figures'], BlankCell[]>();

/** Every blank of the site: whatever plan has nothing of whatever entry. Looked for once a corpus. */
export function blankCells(corpus: BlankCorpus): BlankCell[] {
  const known = found.get(corpus.figures) ?? lookForBlanks(corpus);
  found.set(corpus.figures, known);
  return known;
}

const lookForBlanks = (corpus: BlankCorpus): BlankCell[] => [
  ...entryBlanks('topics', corpus.vocabulary.topics, corpus),
  ...entryBlanks('measures', corpus.vocabulary.measures, corpus),
  ...nameBlanks(corpus),
  ...placeBlanks(corpus),
  ...indicatorBlanks(corpus),
  ...sectorBlanks(corpus),
];

/** The rows of `data/absences.csv`. */
export const absenceRows = (corpus: BlankCorpus, say: Say): Row[] =>
  blankCells(corpus).map(({ plan, vocabulary, entry, sector, absence }) => {
    const { label, note } = say(absence);
    return { plan: plan.facts.id, vocabulary, entry, sector, absence: absence.kind, absenceLabel: label, absenceNote: note };
  });

/** The same for the search, entry by entry: topics, measures and indicators as a whole. That words are missing needn't be said, they are the question's. */
export function searchBlanks(corpus: BlankCorpus, say: Say): Blank[] {
  const { topics, measures, indicators } = corpus.vocabulary;
  const known = new Map(
    Object.entries({ topics, measures, indicators }).flatMap(([vocabulary, entries]) =>
      entries.map(({ id, zh, aliases }): [string, BlankEntry] => [
        `${vocabulary}/${id}`,
        { id: `${vocabulary.replace(/s$/, '')}/${id}`, names: [zh, ...aliases] },
      ]),
    ),
  );
  const cells = blankCells(corpus).filter(({ sector }) => sector === null);
  return [...Map.groupBy(cells, ({ vocabulary, entry }) => `${vocabulary}/${entry}`)].flatMap(([key, own]) => {
    const entry = known.get(key);
    if (!entry) return [];
    const plans = own.map(({ plan, absence }) => {
      const { label, note } = say(absence);
      const isPlain = absence.kind === 'absent' && absence.senses.length === 0;
      return { plan: plan.facts.id, label, note: isPlain ? null : note };
    });
    return [{ ...entry, plans }];
  });
}

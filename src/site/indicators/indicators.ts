import { comparedUnit } from '../../language/counters.ts';
import type { Related } from '../../model/target.ts';
import type { Figure, Figures } from '../../library/figures.ts';
import type { LoadedPlan } from '../../library/load/load-plans.ts';
import type { Vocabulary } from '../../library/load/load-vocabulary.ts';
import { type Absence, absenceOf as absenceIn, type Thing, wordsOf } from '../../library/absence.ts';
import { type Column, columnsOf } from '../../library/columns.ts';
import { linksOf } from '../../library/linked/linked-figures.ts';
import { isGeneral } from '../../model/sector.ts';
import { figuresElsewhere } from './figures-elsewhere.ts';

export type Indicator = Vocabulary['indicators'][number];

/** What one plan has in one row: figures, or the kind of their absence. */
export interface Side {
  figures: Figure[];
  absence: Absence | null;
}

/** Figures of one mode and unit: a row a sector, a column a place. Figures of other modes and units never share a row. */
export interface IndicatorTable {
  mode: Figure['quantity']['mode'];
  /** Units that are counted alike. */
  units: string[];
  columns: Column[];
  rows: { sector: string; name: string; sides: Map<LoadedPlan, Side> }[];
}

const modes = ['level', 'add', 'annual', 'growth', 'change'] as const;

/** What there is of an indicator: its targets, their sectors, and the plans that have one. */
interface Found {
  targets: readonly Figure[];
  sectors: readonly string[];
  plans: ReadonlySet<LoadedPlan>;
}

const foundOf = (targets: readonly Figure[]): Found => ({
  targets,
  sectors: [...new Set(targets.flatMap(({ quantity }) => quantity.sectors))],
  plans: new Set(targets.map(({ plan }) => plan)),
});

const none = foundOf([]);
const byIndicator = new WeakMap<readonly Figure[], ReadonlyMap<string | null, Found>>();
const byPlan = new WeakMap<readonly Figure[], ReadonlyMap<LoadedPlan, readonly Figure[]>>();

/** What there is of an indicator, sorted out once for the same figures. */
function findIn({ id }: Indicator, targets: readonly Figure[]): Found {
  const known =
    byIndicator.get(targets) ??
    new Map([...Map.groupBy(targets, ({ quantity }) => quantity.indicator)].map(([indicator, own]) => [indicator, foundOf(own)]));
  byIndicator.set(targets, known);
  return known.get(id) ?? none;
}

/** The figures of a plan, likewise. */
function figuresOf(plan: LoadedPlan, figures: readonly Figure[]): readonly Figure[] {
  const known = byPlan.get(figures) ?? Map.groupBy(figures, (figure) => figure.plan);
  byPlan.set(figures, known);
  return known.get(plan) ?? [];
}

/** The indicator's targets. */
export const targetsOf = (indicator: Indicator, { targets }: Pick<Figures, 'targets'>): Figure[] => [...findIn(indicator, targets).targets];

/** The indicators that some plan has: the others keep their page and are named nowhere. */
export const indicatorsInUse = ({ indicators }: Pick<Vocabulary, 'indicators'>, figures: Pick<Figures, 'targets'>): Indicator[] =>
  indicators.filter((indicator) => findIn(indicator, figures.targets).targets.length > 0);

/** An indicator as it is looked for; an attachment about any sector that has figures of it could hold it. */
const thingOf = (indicator: Indicator, { sectors }: Found): Thing => ({
  vocabulary: 'indicators',
  id: indicator.id,
  words: [...new Set([...wordsOf(indicator), ...indicator.named])].filter((word) => !indicator.unsought.includes(word)),
  not: indicator.not,
  sectors: sectors.filter((sector) => !isGeneral(sector)),
});

/** Why a plan has no target of an indicator at all: never a dash. Where all of them are of one sector, a plan of another field may leave that to others. */
export const absenceOf = (
  indicator: Indicator,
  figures: Pick<Figures, 'all' | 'targets'>,
  plan: LoadedPlan,
  plans: readonly LoadedPlan[],
  vocabulary: Vocabulary,
): Absence => {
  const own = findIn(indicator, figures.targets);
  const found = figuresElsewhere(indicator, null, figuresOf(plan, figures.all), vocabulary);
  return absenceIn(plan, thingOf(indicator, own), plans, vocabulary, { mayLeave: own.sectors.length === 1, found });
};

/** True where the row of a sector asks what is asked of the whole plan: nothing narrower is meant by what cuts across industries, or by the indicator's only sector. */
const isWhole = (sector: string, { sectors }: Found): boolean => isGeneral(sector) || sectors.length === 1;

/**
 * Why a plan has none in the row of a sector: looked for only in what it says of that sector, unless the plan has no figure at all and
 * the row asks for no less. Its figures there of another mode or unit are named.
 */
export const absenceInSector = (
  indicator: Indicator,
  figures: Pick<Figures, 'all' | 'targets'>,
  sector: string,
  plan: LoadedPlan,
  plans: readonly LoadedPlan[],
  vocabulary: Vocabulary,
): Absence => {
  const own = findIn(indicator, figures.targets);
  if (!own.plans.has(plan) && isWhole(sector, own)) return absenceOf(indicator, figures, plan, plans, vocabulary);
  const found = figuresElsewhere(indicator, sector, figuresOf(plan, figures.all), vocabulary);
  return absenceIn(plan, thingOf(indicator, own), plans, vocabulary, { within: sector, mayLeave: true, found });
};

/** The indicator's targets side by side, whole plans first, then sector by sector; `corpus`: what blanks are asked of, where the plans are some of it. */
export function tablesOf(
  indicator: Indicator,
  figures: Pick<Figures, 'all' | 'targets'>,
  plans: readonly LoadedPlan[],
  vocabulary: Vocabulary,
  corpus: { figures: Pick<Figures, 'all' | 'targets'>; plans: readonly LoadedPlan[]; vocabulary: Vocabulary } = {
    figures,
    plans,
    vocabulary,
  },
): IndicatorTable[] {
  const unitOf = ({ quantity }: Figure) => (comparedUnit(quantity.unit) === '个' ? '' : quantity.unit);
  const all = targetsOf(indicator, figures);
  const columns = columnsOf(plans);
  const blank = (plan: LoadedPlan, sector: string): Absence =>
    absenceInSector(indicator, corpus.figures, sector, plan, corpus.plans, corpus.vocabulary);
  const groups = Map.groupBy(all, (figure) => `${modes.indexOf(figure.quantity.mode)}|${unitOf(figure)}`);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => {
      const inUse = new Set(group.flatMap(({ quantity }) => quantity.sectors));
      const present = vocabulary.sectors.filter(({ id }) => inUse.has(id));
      const ofPlan = Map.groupBy(group, (figure) => figure.plan);
      const units = [...new Set(group.map(({ quantity }) => quantity.unit))];
      return {
        mode: group[0].quantity.mode,
        units,
        columns,
        rows: present.map((sector) => ({
          sector: sector.id,
          name: sector.name,
          sides: new Map(
            plans.map((plan) => {
              const found = (ofPlan.get(plan) ?? []).filter(({ quantity }) => quantity.sectors.includes(sector.id));
              return [plan, { figures: found, absence: found.length > 0 ? null : blank(plan, sector.id) }];
            }),
          ),
        })),
      };
    });
}

/** Every blank of an indicator's page: plans without any figure of it, and the empty cells of its tables, each once a sector. */
export function blanksOf(
  indicator: Indicator,
  figures: Pick<Figures, 'all' | 'targets'>,
  plans: readonly LoadedPlan[],
  vocabulary: Vocabulary,
): { plan: LoadedPlan; sector: string | null; absence: Absence }[] {
  const own = findIn(indicator, figures.targets);
  const whole = plans
    .filter((plan) => !own.plans.has(plan))
    .map((plan) => ({ plan, sector: null, absence: absenceOf(indicator, figures, plan, plans, vocabulary) }));
  const cells = new Map(
    tablesOf(indicator, figures, plans, vocabulary).flatMap(({ rows }) =>
      rows.flatMap(({ sector, sides }) =>
        [...sides].flatMap(([plan, { absence }]) => (absence ? [[`${sector} ${plan.facts.id}`, { plan, sector, absence }] as const] : [])),
      ),
    ),
  );
  return [...whole, ...cells.values()];
}

/** Figures of other indicators that look alike, each once, with the link that has the reasons. */
export function nearOf(indicator: Indicator, figures: Figures): { own: Figure; other: Figure; link: Related }[] {
  const seen = new Set<string>();
  return targetsOf(indicator, figures).flatMap((own) =>
    linksOf(own).flatMap((link) => {
      const other = link.type === 'near' ? figures.get(link.target) : null;
      const isListed = other?.quantity.indicator === indicator.id && (other.plan !== own.plan || seen.has(own.quantity.id));
      if (!other || isListed || seen.has(link.target)) return [];
      seen.add(link.target);
      return [{ own, other, link }];
    }),
  );
}

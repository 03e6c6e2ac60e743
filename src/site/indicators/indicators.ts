import { comparedUnit } from '../../language/counters.ts';
import type { Related } from '../../model/target.ts';
import type { Figure, Figures } from '../../library/figures.ts';
import type { LoadedPlan, Vocabulary } from '../../library/load.ts';
import { type Absence, absenceOf as absenceIn, type Looked, wordsOf } from '../../library/absence.ts';
import { mentionsOf } from '../../library/cited.ts';
import { type Column, columnsOf } from '../../library/columns.ts';
import { linksOf } from '../../library/linked-figures.ts';

export type Indicator = Vocabulary['indicators'][number];

/** What one plan has in one row: figures, or the kind of their absence. */
export interface Side {
  figures: Figure[];
  absence: Absence | null;
}

/** Figures of one mode and unit: a row a sector, a column a place. Figures of other modes and units never share a row. */
export interface IndicatorTable {
  mode: Figure['quantity']['mode'];
  unit: string;
  columns: Column[];
  rows: { sector: string; name: string; sides: Map<LoadedPlan, Side> }[];
}

const modes = ['level', 'add', 'annual', 'growth', 'change'] as const;

/** The indicator's targets. */
export const targetsOf = ({ id }: Indicator, figures: Figures): Figure[] =>
  figures.targets.filter(({ quantity }) => quantity.indicator === id);

/** Why a plan has no figure of an indicator at all, or none in the row of a sector: never a dash. */
export function absenceOf(
  indicator: Indicator,
  plan: LoadedPlan,
  plans: readonly LoadedPlan[],
  vocabulary: Vocabulary,
  row: Pick<Looked, 'leaves' | 'hasOther'> = {},
): Absence {
  const isNamed = mentionsOf(plan, 'indicators', indicator.id).length > 0;
  const looked = { words: wordsOf(indicator), reviewed: indicator.reviewed, sector: null, isNamed, ...row };
  return absenceIn(plan, looked, plans, vocabulary);
}

/** The indicator's targets side by side, whole plans first, then sector by sector. */
export function tablesOf(indicator: Indicator, figures: Figures, plans: readonly LoadedPlan[], vocabulary: Vocabulary): IndicatorTable[] {
  const unitOf = ({ quantity }: Figure) => (comparedUnit(quantity.unit) === '个' ? '' : quantity.unit);
  const all = targetsOf(indicator, figures);
  const columns = columnsOf(plans);
  const has = new Set(all.map(({ plan }) => plan));
  const blank = (plan: LoadedPlan, leaves: string): Absence =>
    absenceOf(indicator, plan, plans, vocabulary, { leaves, hasOther: has.has(plan) });
  const groups = Map.groupBy(all, (figure) => `${modes.indexOf(figure.quantity.mode)}|${unitOf(figure)}`);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => {
      const present = vocabulary.sectors.filter(({ id }) => group.some(({ quantity }) => quantity.sectors.includes(id)));
      const units = [...new Set(group.map(({ quantity }) => quantity.unit))];
      return {
        mode: group[0].quantity.mode,
        unit: units.join('、'),
        columns,
        rows: present.map((sector) => ({
          sector: sector.id,
          name: sector.zh,
          sides: new Map(
            plans.map((plan) => {
              const found = group.filter((figure) => figure.plan === plan && figure.quantity.sectors.includes(sector.id));
              return [plan, { figures: found, absence: found.length > 0 ? null : blank(plan, sector.id) }];
            }),
          ),
        })),
      };
    });
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

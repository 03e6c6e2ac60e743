import type { FoundSector } from '../../model/sector.ts';
import type { ReadQuantity } from '../../model/target.ts';
import type { Figure } from '../../library/figures.ts';
import { linksOf } from '../../library/linked/linked-figures.ts';
import { isGeneral } from '../../model/sector.ts';

/** The targets of one plan that stand under a shared sector: those of each own sector, and those that are none's. */
export interface Divided {
  /** In the order of the own sectors. */
  own: Figure[][];
  elsewhere: Figure[];
}

const bare = (name: string): string => name.replace(/(?:产业|行业|领域)$/, '');

/** Of a figure that serves several subjects (生物医药、节能环保), the one that belongs to a sector. */
function subjectFor({ subject, sectors }: ReadQuantity, sector: string): string | null {
  const parts = subject?.split('、') ?? [];
  return sectors.length > 1 && parts.length === sectors.length ? (parts[sectors.indexOf(sector)] ?? subject) : subject;
}

/** True where the figure's subject is the own sector, by its own name. */
export const isNamed = (quantity: ReadQuantity, { name, sector }: FoundSector): boolean => {
  const subject = subjectFor(quantity, sector);
  return subject !== null && bare(subject) === bare(name);
};

/** True where the figure stands in words that an editor picked as the sector's aim. */
export const isAim = ({ position }: ReadQuantity, { aims }: FoundSector): boolean =>
  aims.some((aim) => aim.position.start <= position.start && position.start < aim.position.end);

/** True of a figure that no industry's words name, though the plan gives it to an own sector, whose name the shared vocabulary may lack. */
const isOwnOnly = ({ quantity }: Figure, own: FoundSector): boolean =>
  quantity.sectors.every(isGeneral) && (own.blocks.includes(quantity.block) || isNamed(quantity, own) || isAim(quantity, own));

/** Divides a plan's targets under one shared sector: a figure is an own sector's where it stands under its headings, bears its name or is its aim. */
export function divide(sector: string, owns: readonly FoundSector[], targets: readonly Figure[]): Divided {
  const first = owns.filter((own) => own.sector === sector);
  const isHere = (figure: Figure): boolean => figure.quantity.sectors.includes(sector) || first.some((own) => isOwnOnly(figure, own));
  const left = new Set(targets.filter(isHere));
  const take = (mine: (figure: Figure) => boolean): Figure[] => {
    const taken = [...left].filter(mine);
    for (const figure of taken) left.delete(figure);
    return taken;
  };
  const under = owns.map(({ blocks }) => take(({ quantity }) => blocks.includes(quantity.block)));
  const named = owns.map((own) => take(({ quantity }) => isNamed(quantity, own) || isAim(quantity, own)));
  const own = owns.map((_, i) => [...under[i], ...named[i]].sort((a, b) => a.quantity.position.start - b.quantity.position.start));
  return { own, elsewhere: [...left] };
}

const isMoney = (unit: string): boolean => /元$/.test(unit);
/** True of a figure of the plan's whole territory, false of one of a base or a park in it; the nation is the territory of its own plans alone. */
export const isWhole = ({ quantity: { scope }, plan }: Pick<Figure, 'quantity' | 'plan'>): boolean =>
  scope === null || /^全[省市县区州盟旗]$/.test(scope) || (scope === '全国' && plan.place.level === '国家');

/** How near a figure is to being the size of the whole sector; smaller is nearer. */
const distances: ((quantity: ReadQuantity, own: FoundSector) => boolean)[] = [
  (quantity, own) => isNamed(quantity, own) && quantity.sectors.length === 1,
  (quantity, own) => isAim(quantity, own) && quantity.sectors.length === 1,
  (quantity, own) => isNamed(quantity, own) || isAim(quantity, own),
];

/**
 * The figure that stands for an own sector, and those of the plan that differ from it: the sector's size in money for the plan's whole
 * territory, at the end of the period; of several the one that bears its name alone, then the dated one, then the first. Else its first target.
 */
export function headlineOf(own: FoundSector, figures: readonly Figure[]): Figure[] {
  const sizes = figures.flatMap((figure) => {
    const { quantity } = figure;
    const distance = distances.findIndex((fits) => fits(quantity, own));
    const isSize = isMoney(quantity.unit) && quantity.mode === 'level' && isWhole(figure);
    return isSize && distance >= 0 ? [{ figure, rank: distance * 2 + Number(quantity.year === null) }] : [];
  });
  const first = sizes.sort((a, b) => a.rank - b.rank)[0]?.figure ?? figures.at(0);
  if (!first) return [];
  return [first, ...differing(first, figures)];
}

const differing = (figure: Figure, figures: readonly Figure[]): Figure[] => {
  const other = new Set(linksOf(figure).flatMap(({ type, target }) => (type === 'differs' ? [target] : [])));
  return figures.filter(({ quantity }) => other.has(quantity.id));
};

/** True where two of some figures of one plan differ: what must be said beside them. */
export const hasDiffering = (figures: readonly Figure[]): boolean => figures.some((figure) => differing(figure, figures).length > 0);

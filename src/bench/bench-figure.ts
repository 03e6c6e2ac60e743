import { markdownTable } from './markdown-table.ts';

/** Something that was measured, and how much it may be at most. */
export interface BenchFigure {
  /** What it is, with its unit: `content, CPU seconds`. */
  name: string;
  /** Of how many plans; null where it is of all sizes together. */
  plans: number | null;
  value: number;
  /** The most that it may be; null where nobody has said. */
  aim: number | null;
}

/** True where a figure is over its aim, or couldn't be measured though it has one. */
export const isMissed = ({ value, aim }: Pick<BenchFigure, 'value' | 'aim'>): boolean => aim !== null && !(value <= aim);

/** Three digits that count, and all those of whole numbers. */
const shown = (value: number): string => {
  if (Number.isNaN(value)) return 'not measured';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en', { maximumFractionDigits: digits });
};

const cell = (figure: BenchFigure | undefined): string => (figure ? `${shown(figure.value)}${isMissed(figure) ? ' ✗' : ''}` : '');

const aimOf = (figures: readonly BenchFigure[]): string => {
  const aim = figures[0]?.aim ?? null;
  return aim === null ? '' : `≤ ${shown(aim)}`;
};

/** Figures as a table, a row a name and a column a size, each beside its aim; ✗ marks those that miss it. */
export function figuresTable(figures: readonly BenchFigure[]): string {
  const sizes = [...new Set(figures.map(({ plans }) => plans))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  const heads = sizes.map((plans) => (plans === null ? 'all' : `${plans} plans`));
  const rows = [...Map.groupBy(figures, ({ name }) => name)].map(([name, own]) => [
    name,
    ...sizes.map((plans) => cell(own.find((figure) => figure.plans === plans))),
    aimOf(own),
  ]);
  return markdownTable(['', ...heads, 'aim'], rows);
}

/** The last line of a bench: how many of the figures that have an aim miss it, and which. */
export function missedLine(figures: readonly BenchFigure[]): string {
  const aimed = figures.filter(({ aim }) => aim !== null);
  const missed = aimed.filter(isMissed);
  const names = missed.map(({ name, plans }) => (plans === null ? name : `${name} (${plans} plans)`));
  return `${missed.length} of ${aimed.length} figures miss their aim${missed.length > 0 ? `: ${names.join(' · ')}` : ''}.`;
}

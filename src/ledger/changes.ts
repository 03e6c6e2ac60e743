import type { KeptCorrection, KeptFigure, Release } from '../model/published/release.ts';

/** One change of a figure or of a misprint's reading between two releases. */
export interface Change {
  what: 'figure' | 'correction';
  id: string;
  /** The printed words. */
  text: string;
  kind: 'added' | 'removed' | 'changed';
  /** For `changed`: which field, its old and its new value. */
  field: string | null;
  before: string | null;
  after: string | null;
}

type State = Pick<Release, 'figures' | 'corrections'>;

/** Every change from one state to the next, figures first, each in the order of its id in the later state. */
export const changesBetween = (before: State, after: State): Change[] => [
  ...compare('figure', before.figures, after.figures, ({ text }) => text),
  ...compare('correction', before.corrections, after.corrections, ({ sic }) => sic),
];

function compare<T extends KeptFigure | KeptCorrection>(
  what: Change['what'],
  before: readonly T[],
  after: readonly T[],
  textOf: (one: T) => string,
): Change[] {
  const old = new Map(before.map((one) => [one.id, one]));
  const now = new Set(after.map(({ id }) => id));
  const one = (each: T, rest: Pick<Change, 'kind'> & Partial<Change>): Change => ({
    what,
    id: each.id,
    text: textOf(each),
    field: null,
    before: null,
    after: null,
    ...rest,
  });
  return [
    ...after.flatMap((each) => {
      const was = old.get(each.id);
      if (!was) return [one(each, { kind: 'added' })];
      return differing(was, each).map((field) => one(each, { kind: 'changed', field, ...values(was, each, field) }));
    }),
    ...before.filter(({ id }) => !now.has(id)).map((each) => one(each, { kind: 'removed' })),
  ];
}

type Value = string | number | boolean | null;
type Fields = Record<string, Value | undefined>;

/** Fields that both states keep and whose values differ: what an earlier release didn't keep can't be said to have changed. */
const differing = (was: Fields, now: Fields): string[] =>
  Object.keys(now).filter((field) => was[field] !== undefined && now[field] !== undefined && was[field] !== now[field]);

const values = (was: Fields, now: Fields, field: string): Pick<Change, 'before' | 'after'> => ({
  before: shown(was[field] ?? null),
  after: shown(now[field] ?? null),
});

const shown = (value: Value): string | null => (value === null || value === '' ? null : String(value));

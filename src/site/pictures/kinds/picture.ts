import type { Form, Scene } from '../../../charts/drawing.ts';
import type { LoadedPlan } from '../../../library/load/load-plans.ts';

/** What pictures are of, in the order in which they are listed. */
export const pictureKinds = ['priorities', 'targets', 'parts', 'beside', 'shape', 'wording', 'entries', 'time', 'places'] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** A column of a picture's table and of its file. */
export interface PictureColumn {
  head: string;
  isNumber?: boolean;
}

/** A row of a picture's table: a cell a column, and the page that it is from. */
export interface PictureRow {
  cells: (string | number | null)[];
  href?: string;
}

/** A picture: what it says, its rows, and how the same rows are drawn. */
export interface Picture {
  /** Its published address: kind, and what it is of. */
  id: string;
  kind: PictureKind;
  /** What is seen, as a sentence without its full stop. */
  title: string;
  /** How it is read. */
  reading: string;
  /** What must be said beside it. */
  notes: string[];
  columns: PictureColumn[];
  rows: PictureRow[];
  draw: (form: Form) => Scene;
  /** The plans that it is drawn from. */
  plans: LoadedPlan[];
  /** The page on which it stands. */
  at: { name: string; href: string };
  /** What is left out of it, where anything is; the page has all. */
  rest: string | null;
}

/** A picture that there is, made when a page asks for it. */
export interface PictureSpec {
  id: string;
  kind: PictureKind;
  make: () => Picture;
}

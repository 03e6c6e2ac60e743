import type { Cell } from '../../../model/block.ts';

/** A division as `data/plans/PLAN.json` gives it. */
export interface BookDivision {
  id: string;
  parent: string | null;
  level: number;
  label: string | null;
  title: string | null;
}

/** A block as `data/plans/PLAN.json` gives it. */
export interface BookBlock {
  id: string;
  division: string;
  kind: string;
  text: string;
  url: string;
  rows?: Pick<Cell, 'text' | 'rowspan' | 'colspan' | 'header'>[][];
}

/** A target or baseline: its words in its block, what it is called, and its page. */
export interface BookFigure {
  block: string;
  quote: { exact: string; prefix: string; suffix: string };
  kind: 'target' | 'baseline';
  about: string;
  stated: string;
  url: string;
}

/** A plan as a book is made of it: what a built site has published of it. */
export interface BookPlan {
  id: string;
  title: string;
  issuer: string | null;
  documentNumber: string | null;
  issued: string | null;
  /** The official copy that the text was compared with; null while nobody has. */
  checkedAgainst: string | null;
  url: string;
  release: string;
  /** The day of the release; null before there is one. */
  releasedOn: string | null;
  divisions: readonly BookDivision[];
  blocks: readonly BookBlock[];
  figures: readonly BookFigure[];
}

/** What a book says of its own. */
export interface BookWords {
  site: string;
  contents: string;
  note: string;
  kinds: Record<BookFigure['kind'], string>;
  /** A note in reading order: 注1. */
  noteTo: (number: number) => string;
  backTo: string;
  front: string;
  back: string;
  made: (release: string) => string;
  unchecked: string;
  summary: string;
}

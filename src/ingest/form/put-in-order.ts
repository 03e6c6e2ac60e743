import type { SourceKind } from '../../model/form-change.ts';
import { foldRadicals, invisible, lineEnds, softHyphens } from './characters.ts';
import { tabColumns } from './column-gaps.ts';
import { dropContents } from './contents-page.ts';
import { type Draft, draftOf, edit, type Edit } from './draft.ts';
import { dropMarkup } from './markdown-marks.ts';
import { dropPageNumbers } from './page-numbers.ts';
import { dropPageBreaks, dropRunningHeads } from './running-heads.ts';
import { closeDigitSpaces } from './spaced-digits.ts';
import { closeHanSpaces } from './spaces.ts';
import { joinLines } from './wrapped.ts';

/** A change of form: its name, which kinds of file need it (all where none is named), and what it does to a text. */
interface Stage {
  name: string;
  only?: readonly SourceKind[];
  find: (text: string) => Edit[];
}

/** The changes in their order: characters first, then what pages add, then what parts lines and numbers. */
export const stages: readonly Stage[] = [
  { name: 'line ends', find: lineEnds },
  { name: 'invisible characters', find: invisible },
  { name: 'soft hyphens', find: softHyphens },
  { name: 'radicals', find: foldRadicals },
  { name: 'running heads', find: dropRunningHeads },
  { name: 'page numbers', find: dropPageNumbers },
  { name: 'contents', find: dropContents },
  { name: 'ends of pages', find: dropPageBreaks },
  { name: 'marks of Markdown', only: ['markdown'], find: dropMarkup },
  { name: 'columns of tables', find: tabColumns },
  { name: 'spaces between characters', find: closeHanSpaces },
  { name: 'spaces inside numbers', find: closeDigitSpaces },
  { name: 'broken lines', find: joinLines },
];

/** Puts a source's text in order: first the changes that its file tells of, then one stage after the other. */
export function putInOrder(source: string, edits: readonly Edit[], kind: SourceKind): Draft {
  return stages
    .filter(({ only }) => only === undefined || only.includes(kind))
    .reduce((draft, { find }) => edit(draft, find(draft.text)), edit(draftOf(source), edits));
}

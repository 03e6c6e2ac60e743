/** Pieces of a passage as the pages of pairs draw them, for script. */
import { element } from '../search/dom.ts';
import type { MarkedPiece } from '../wording/marked.ts';

/** The elements of some pieces: equal words as they are, what differs in its mark, a caret where the other side has more. */
export const markedNodes = (pieces: readonly MarkedPiece[]): (Node | string)[] =>
  pieces.map(({ text, kind }) => (kind === 'equal' ? text : kind === 'gap' ? element('span', 'gap') : element('mark', kind, text)));

import { sentenceStops } from '../../language/sentence.ts';

const sentenceEnd = new RegExp(`[${sentenceStops}]`, 'u');
const clauseEnd = /[，：,:]/u;
const closing = /[”’）》」』〕】)]/u;
const digit = /\d/;

/** A sentence that goes on for longer than this ends at its next clause, and in any case at twice this. */
const longest = 300;

/** Numbers sentences and clauses as characters come by. */
export interface Borders {
  /** Begins a new sentence whatever comes: a block, a cell, what follows a printed number. */
  open: () => void;
  /** The sentence and clause of the next visible character. */
  next: (character: string, before: string, after: string) => { sentence: number; clause: number };
}

/** A sentence goes to 。；！？ and the brackets that close after them, a clause to ，：. A mark between two digits ends nothing. */
export function newBorders(): Borders {
  let sentence = -1;
  let clause = -1;
  let length = 0;
  let ending: 'sentence' | 'clause' | null = 'sentence';
  const begin = (): void => {
    if (ending === 'sentence') {
      sentence++;
      length = 0;
    }
    clause++;
    ending = null;
  };
  const endAfter = (character: string): typeof ending => {
    if (sentenceEnd.test(character) || length >= 2 * longest) return 'sentence';
    if (!clauseEnd.test(character)) return null;
    return length > longest ? 'sentence' : 'clause';
  };
  return {
    open: () => {
      ending = 'sentence';
      length = 0;
    },
    next: (character, before, after) => {
      if (ending !== null && !(length > 0 && closing.test(character))) begin();
      length++;
      const inNumber = digit.test(before) && digit.test(after);
      ending = (inNumber ? null : endAfter(character)) ?? ending;
      return { sentence, clause };
    },
  };
}

import { plainExample } from '../../../../src/language/example.ts';
import { closers, endVerbs, frontVerbs, type IdleWords, openers } from '../../../../src/pipeline/find/clause/phrase/idle-words.ts';
import { endsInVerb, trimEnd, trimFront, withoutVerb } from '../../../../src/pipeline/find/clause/phrase/phrase.ts';
import { tableOf, type ValueTable } from '../../../value-table.ts';

/** The phrase of every word, and what is left of it at one end. */
const left = (words: IdleWords, end: 'before' | 'after'): [string, string][] =>
  Object.values(words).map((example) => {
    const { text, start, end: stop } = plainExample(example);
    return [text, end === 'before' ? text.slice(0, start) : text.slice(stop)];
  });

const file = 'src/pipeline/find/clause/phrase/idle-words.ts';

/** Tables of the words that are cut off phrases, by the phrases that stand beside them. */
export const idleTables = (): ValueTable[] => [
  tableOf('every idle word at the front', file, left(openers, 'after'), (text) => trimFront(text).phrase),
  tableOf('every idle word at the end', file, left(closers, 'before'), trimEnd),
  tableOf('every verb at the front', file, left(frontVerbs, 'after'), withoutVerb),
  tableOf(
    'every verb at the end',
    file,
    left(endVerbs, 'before').map(([text]): [string, boolean] => [text, true]),
    endsInVerb,
  ),
];

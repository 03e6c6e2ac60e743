import { formsOf } from '../forms.ts';
import { plain } from '../normalise.ts';
import type { Filters, Source } from '../source.ts';
import type { Part, Reading } from './question-reading.ts';
import { printedNames } from './vocabulary.ts';

/** A word of a question, and in which plans it stands: as typed, its number in other ways, as an editor reads a misprint, or by another name. */
export interface WordInPlans {
  word: string;
  plans: ReadonlySet<string>;
  /** True where other names of what it means were looked for too. */
  byNames: boolean;
  isFigure: boolean;
}

/** The words whose standing in the texts is worth telling: of a sentence what vocabularies know and what no rule takes. */
const toldOf = ({ parts }: Reading): Part[] =>
  parts.filter(
    ({ kind, entries = [] }) =>
      kind === 'words' || kind === 'thing' || kind === 'figure' || (kind === 'place' && !entries.some(({ plans }) => plans)),
  );

/** Where each word of a question stands, from the texts alone: the only ground on which a plan is said to lack it. */
export async function wordsInPlans(reading: Reading, source: Source, filters: Filters): Promise<WordInPlans[]> {
  return Promise.all(
    toldOf(reading).map(async ({ kind, text, quoted, entries = [] }) => {
      const names = quoted ? [] : entries.flatMap((entry) => printedNames(entry, text).map(plain)).filter((name) => name !== text);
      const forms = quoted ? [text] : formsOf(text).map((form) => form.text);
      const held = await Promise.all([...new Set([...forms, ...names])].map((form) => source.holding(form, filters)));
      return {
        word: text,
        plans: new Set(held.flatMap(({ plans }) => Object.keys(plans).filter((id) => plans[id] > 0))),
        byNames: names.length > 0,
        isFigure: kind === 'figure',
      };
    }),
  );
}

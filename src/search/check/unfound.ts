import type { PastedSentence, Run } from './cut-pasted.ts';
import { looseFigures } from './find-matter.ts';
import type { Finding } from './finding.ts';
import { letterAt } from './letters.ts';
import type { ReadText } from './read-pasted.ts';

/** What a sentence says in figures or quotation marks and no plan does: the whole sentence where nothing of it was found, else those clauses and quotations. */
export function unfoundIn(pasted: ReadText, sentence: PastedSentence, found: readonly Finding[], quotations: readonly Run[]): Run[] {
  const stretches = found.map(({ at }): Run => ({ from: letterAt(pasted.letters, at.from), to: letterAt(pasted.letters, at.to) }));
  const isFound = (run: Run): boolean => stretches.some(({ from, to }) => run.from < to && run.to > from);
  const figures = looseFigures({ pasted, sentence, stretches });
  const missed = [...figures, ...quotations.filter((run) => !isFound(run))];
  if (missed.length === 0) return [];
  if (stretches.length === 0) return [{ from: sentence.from, to: sentence.to }];
  const parts = [...quotations, ...sentence.clauses].filter(
    (part) => !isFound(part) && missed.some(({ from, to }) => from < part.to && to > part.from),
  );
  return parts.filter((part, i) => !parts.slice(0, i).some(({ from, to }) => part.from < to && part.to > from));
}

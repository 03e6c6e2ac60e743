/** Says in a line what was found, what stands nowhere, and what was not understood. */
import { countTiers } from '../../search/facets.ts';
import { blanksFor } from '../../search/question/blank-files.ts';
import { longest } from '../../search/query.ts';
import { type Denial, denialOf } from '../../search/question/denial.ts';
import { missedEntries } from '../../search/question/word-file.ts';
import { words } from './words/browser-words.ts';
import type { Answered } from './search-answered.ts';

/** What may be denied of a question's words, in the plans that the filters leave. */
export const denied = ({ question, found }: Answered, plans: readonly { id: string }[]): Denial =>
  denialOf(
    found.words,
    plans.map(({ id }) => id).filter((id) => !question.plan || id === question.plan),
  );

/** True where neither passages with the words nor targets were found. */
export const isNothing = ({ hits, found }: Answered): boolean => hits.every(({ tier }) => tier === 'related') && found.targets.length === 0;

/** The words of a sentence that stand nowhere and that nothing knows. */
export const unread = ({ found: { reading } }: Answered, { nowhere }: Denial): string[] =>
  reading.isSentence
    ? reading.parts.flatMap(({ kind, text, quoted }) => (kind === 'words' && !quoted && nowhere.includes(text) ? [text] : []))
    : [];

/** Why nothing was found: words that stand nowhere, or words that stand in no passage together. */
function sayNothing(answered: Answered, { nowhere }: Denial, plans: number): string {
  const { question, found, data } = answered;
  const isNarrow = question.plan !== '' || question.sector !== '';
  const all = found.words.map(({ word }) => word);
  if (nowhere.length === 0) return all.length > 1 ? words.notTogether(words.many(all)) : words.nothingFound;
  if (isNarrow) return words.nothingHere(words.many(nowhere));
  const known = blanksFor(found.text.query, missedEntries(data.words)).length > 0;
  return known ? words.unseen(words.many(nowhere), plans) : words.nothing(words.many(nowhere), plans);
}

/** The line above the results. */
export function summary(answered: Answered, plans: readonly { id: string }[]): string {
  const { question, data, found, hits } = answered;
  const { text, askedAs, targets } = found;
  const denial = denied(answered, plans);
  const missed = unread(answered, denial);
  const q = askedAs ?? question.q;
  const counts = countTiers(hits);
  return [
    missed.length > 0 && words.unread(words.many(missed)),
    askedAs !== null && hits.length > 0 && words.askedAs(askedAs),
    isNothing(answered) && sayNothing(answered, denial, plans.length),
    !isNothing(answered) &&
      hits.length > 0 &&
      (data.source.isWhole ? words.summary(q, counts) : words.summaryPages(q, text.exactUnits, hits.length)),
    targets.length > 0 && words.targetsFound(targets.length, found.areTargetsCut),
    text.query.cut && words.cut(longest),
  ]
    .filter(Boolean)
    .join('');
}

import type { Period } from '../../model/plan.ts';
import type { SuggestedFacts } from '../facts/suggest.ts';
import { given, printed, type Suggestion } from '../facts/suggestion.ts';

/** What a person said of a plan, by options or when asked; the rest is suggested. */
export interface Said {
  id?: string;
  title?: string;
  issuer?: string;
  number?: string;
  issued?: string;
  from?: string;
  to?: string;
  type?: string;
  field?: string;
}

/** What stands beside a fact that a person gave and the text doesn't print. */
const note = '由编者给出';

/** A fact as a person gave it: the suggested one where they are equal, printed where the text has the words. */
function settled<Value>(suggested: Suggestion<Value>, value: Value | undefined, text: string): Suggestion<Value> {
  if (value === undefined) return suggested;
  if (JSON.stringify(value) === JSON.stringify(suggested.value)) return { ...suggested, isDoubtful: false };
  return typeof value === 'string' && text.includes(value) ? printed(value, value) : given(value, note);
}

/** The years that a person gave, the one that is missing taken from the suggestion; undefined where none was given or one is still missing. */
function periodSaid({ from, to }: Said, suggested: Period | null): Period | undefined {
  if (from === undefined && to === undefined) return undefined;
  const years = { from: from === undefined ? suggested?.from : Number(from), to: to === undefined ? suggested?.to : Number(to) };
  const [first, last] = [years.from ?? years.to, years.to ?? years.from];
  return first === undefined || last === undefined ? undefined : { from: first, to: last };
}

/** The facts once a person has spoken. `text` is the plan's, as printed. */
export function withSaid(facts: SuggestedFacts, said: Said, text: string): SuggestedFacts {
  return {
    ...facts,
    title: settled(facts.title, said.title, text),
    issuer: settled(facts.issuer, said.issuer, text),
    documentNumber: settled(facts.documentNumber, said.number, text),
    issued: settled(facts.issued, said.issued, text),
    period: settled(facts.period, periodSaid(said, facts.period.value), text),
    planType: settled(facts.planType, said.type, text),
    field: settled(facts.field, said.field, text),
  };
}

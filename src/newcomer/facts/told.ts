import type { SuggestedFacts } from './suggest.ts';
import type { Suggestion } from './suggestion.ts';

/** A suggested fact as people are shown it. */
export interface ToldFact {
  /** The option that says it otherwise. */
  option: string;
  value: string | null;
  evidence: string | null;
  note: string | null;
  isDoubtful: boolean;
  from: Suggestion<unknown>['from'];
}

const show = <Value>(option: string, suggestion: Suggestion<Value>, write: (value: Value) => string): ToldFact => ({
  ...suggestion,
  option,
  value: suggestion.value === null ? null : write(suggestion.value),
});

const same = (value: string): string => value;

/** The facts of a plan in the order in which they are shown and asked for. */
export function toldFacts(facts: SuggestedFacts): ToldFact[] {
  return [
    show('title', facts.title, same),
    show('place', facts.place, ({ name, code, level }) => `${name}（${[level, code].filter((one) => one !== null).join('，')}）`),
    show('issuer', facts.issuer, same),
    show('number', facts.documentNumber, same),
    show('issued', facts.issued, same),
    show('from/--to', facts.period, ({ from, to }) => `${from}—${to}`),
    show('type', facts.planType, same),
    show('field', facts.field, same),
  ];
}

const clip = (text: string): string => (text.length > 44 ? `${text.slice(0, 43)}…` : text);

/** A fact on a line: what it is, and the words that it rests on. */
export function factLine({ option, value, evidence, note, from, isDoubtful }: ToldFact): string {
  const why = [evidence === null ? null : `“${clip(evidence)}”`, note].filter((one) => one !== null).join(' ');
  const source = from === 'text' ? 'printed' : from === 'editorial' ? 'inferred' : 'unknown';
  return `  ${isDoubtful ? '?' : ' '} --${option.padEnd(10)} ${value ?? '–'}${why === '' ? '' : `   ${source}: ${why}`}`;
}

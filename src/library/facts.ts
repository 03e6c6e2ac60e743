import { language } from '../strings/built-language.ts';
import type { LoadedPlan } from './load/load-plans.ts';

type Stated = keyof LoadedPlan['facts']['facts'];

/** One line of a plan's facts: which, its value, where it comes from. `source` is null for what we assign ourselves. */
export interface Fact {
  name: Stated | 'type' | 'field' | 'textSource' | 'checkedAgainst';
  /** As printed or recorded; null where it isn't known. */
  value: string | null;
  source: LoadedPlan['facts']['facts'][Stated] | null;
  /** The place whose plan quotes it, where the plan itself doesn't print it. */
  quotedBy: string | null;
  note: string | null;
}

/** A plan's title as pages print it. */
export const titleOf = ({ title }: Pick<LoadedPlan, 'title'>): string => title;

/** True when an editor made the title up, which every page that prints it says. */
export const hasEditorTitle = ({ facts }: LoadedPlan): boolean => facts.facts.title === 'editorial';

/** A plan's short title without its period, for places that print the period beside it. */
export const bareTitle = ({ facts, shortTitle }: LoadedPlan): string => {
  const { from, to } = facts.period ?? { from: 0, to: 0 };
  return shortTitle.replace(`（${from}—${to}）`, '').replace(` (${from}–${to})`, '');
};

/** Years from one to another with the dash of the language: 2021—2025, 2021–2025. */
const periodBetween = ({ from, to }: { from: number; to: number }): string => `${from}${language === 'en' ? '–' : '—'}${to}`;

/** The years of a plan: 2021—2025; null where the text doesn't say. */
export const periodOf = ({ facts }: LoadedPlan): string | null => (facts.period ? periodBetween(facts.period) : null);

/** The place whose plan quotes a 文号 that the plan itself doesn't print; null else. */
export function numberQuotedBy({ facts }: LoadedPlan, plans: readonly LoadedPlan[]): string | null {
  if (facts.facts.documentNumber !== 'text' || facts.notes['documentNumber'] === undefined) return null;
  const quotes = (other: LoadedPlan) =>
    other.data.references.some(({ plan, number }) => plan === facts.id && number === facts.documentNumber);
  const by = plans.find((other) => other.facts.id !== facts.id && quotes(other));
  return by?.place.shortName ?? null;
}

/** A plan's facts in the order in which they are printed. */
export function factsOf(plan: LoadedPlan, plans: readonly LoadedPlan[]): Fact[] {
  const { facts } = plan;
  const fact = (name: Stated, value: string | null): Fact => {
    const quotedBy = name === 'documentNumber' ? numberQuotedBy(plan, plans) : null;
    return { name, value, source: facts.facts[name], quotedBy, note: facts.notes[name] ?? null };
  };
  const own = (name: Fact['name'], value: string | null): Fact => ({ name, value, source: null, quotedBy: null, note: null });
  return [
    fact('title', facts.title),
    own('type', plan.typeName),
    own('field', plan.fieldName),
    fact('period', periodOf(plan)),
    fact('issuer', facts.issuer),
    fact('issued', facts.issued),
    fact('documentNumber', facts.documentNumber),
    own('textSource', facts.textSource),
    own('checkedAgainst', facts.checkedAgainst),
  ];
}

/** The attachments that a plan names and the corpus lacks. */
export const missingOf = ({ facts }: LoadedPlan): LoadedPlan['facts']['attachments'] =>
  facts.attachments.filter((attachment) => !attachment.inCorpus);

import { zh } from '../strings/zh-CN.ts';
import type { LoadedPlan } from './load.ts';

type FactName = keyof typeof zh.plan.fact;

/** One line of a plan's facts: what it is, its value in words, where it comes from. `source` is null for what we assign ourselves. */
export interface Fact {
  label: string;
  value: string;
  source: keyof typeof zh.plan.source | 'unknown' | null;
  /** The source in words, as a badge; null where there is nothing to say. */
  badge: string | null;
  note: string | null;
}

/** A plan's title as pages print it. */
export const titleOf = ({ facts }: LoadedPlan): string => facts.title ?? facts.shortTitle;

/** True when an editor made the title up, which every page that prints it says. */
export const hasEditorTitle = ({ facts }: LoadedPlan): boolean => facts.facts.title === 'editorial';

/** A plan's short title without its period, for places that print the period beside it. */
export const bareTitle = ({ facts }: LoadedPlan): string =>
  facts.period ? facts.shortTitle.replace(`（${zh.years(facts.period.from, facts.period.to)}）`, '') : facts.shortTitle;
/** The year by which a plan is told from others: that of issue, or the first of its period where the date of issue is unknown. */
export const yearOf = ({ facts }: LoadedPlan): number | null =>
  facts.issued === null ? (facts.period?.from ?? null) : Number(facts.issued.slice(0, 4));

/** The years of a plan, or that the text doesn't say. */
export const periodOf = ({ facts }: LoadedPlan): string => (facts.period ? zh.years(facts.period.from, facts.period.to) : zh.unknown);

/** The sentence that every page of a plan says under its head. */
export const standingOf = ({ facts }: LoadedPlan): string =>
  facts.period ? zh.standing.period(facts.period.from, facts.period.to) : zh.standing.noPeriod;

/** The same sentence for pages that speak of several plans. */
export function standingOfAll(plans: readonly LoadedPlan[]): string {
  const ends = new Set(plans.map(({ facts }) => facts.period?.to));
  const [to] = ends;
  return ends.size === 1 && to !== undefined ? zh.targets.standing(to) : zh.standing.noPeriod;
}

/** Where a 文号 isn't printed in the plan itself but quoted by another: 据邢台引文; null else. */
export function numberQuotedBy({ facts }: LoadedPlan, plans: readonly LoadedPlan[]): string | null {
  if (facts.facts.documentNumber !== 'text' || facts.notes['documentNumber'] === undefined) return null;
  const quotes = (other: LoadedPlan) =>
    other.data.references.some(({ plan, number }) => plan === facts.id && number === facts.documentNumber);
  const by = plans.find((other) => other.facts.id !== facts.id && quotes(other));
  return by ? zh.plan.quotedBy(by.place.shortName) : null;
}

/** A plan's facts in the order in which they are printed. */
export function factsOf(plan: LoadedPlan, plans: readonly LoadedPlan[]): Fact[] {
  const { facts } = plan;
  const value: Record<FactName, string | null> = {
    title: facts.title,
    issuer: facts.issuer,
    documentNumber: facts.documentNumber,
    issued: facts.issued,
    period: facts.period && periodOf(plan),
  };
  const fact = (name: FactName): Fact => {
    const source = facts.facts[name];
    const badge =
      source === 'unknown' ? null : ((name === 'documentNumber' ? numberQuotedBy(plan, plans) : null) ?? zh.plan.source[source]);
    return { label: zh.plan.fact[name], value: value[name] ?? zh.unknown, source, badge, note: facts.notes[name] ?? null };
  };
  const own = (label: string, text: string): Fact => ({ label, value: text, source: null, badge: null, note: null });
  return [
    fact('title'),
    own(zh.plan.type, facts.planType),
    own(zh.plan.field, facts.field),
    fact('period'),
    fact('issuer'),
    fact('issued'),
    fact('documentNumber'),
    own(zh.plan.textSource, facts.textSource ?? zh.plan.notRecorded),
    own(zh.plan.checkedAgainst, facts.checkedAgainst ?? zh.plan.notChecked),
  ];
}

/** The attachments that a plan names and the corpus lacks. */
export const missingOf = ({ facts }: LoadedPlan): LoadedPlan['facts']['attachments'] =>
  facts.attachments.filter((attachment) => !attachment.inCorpus);

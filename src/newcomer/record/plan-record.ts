import type { z } from 'astro/zod';
import type { Place, PlanRecord } from '../../model/plan.ts';
import { planId, shortTitle } from '../facts/names.ts';
import type { SuggestedFacts } from '../facts/suggest.ts';
import type { Suggestion } from '../facts/suggestion.ts';

/** What a record says of a text besides its facts. */
export interface Filed {
  id?: string;
  sha256: string;
  place: Place;
  /** The address of the page or the name of the file that it was taken from. */
  textSource: string;
  /** The shared sectors that its own were found to lie under. */
  covers: readonly string[];
  /** The fields of plans: a plan's id is made with the id of its own. */
  fields: readonly { id: string; zh: string }[];
  /** The ids of plans that are there, and of texts. */
  taken: ReadonlySet<string>;
}

/** The type of a document whose title says none. */
const anyType = '规划';

const fact = <Value>({ value, from, note }: Suggestion<Value>) => ({ value, from, ...(note !== null && value !== null && { note }) });

/** The record of a plan, its fields in the order in which files have them. What is unknown stays null. */
export function planRecord(
  facts: SuggestedFacts,
  { id, sha256, place, textSource, covers, fields, taken }: Filed,
): z.input<typeof PlanRecord> {
  const { value: period } = facts.period;
  const field = fields.find(({ zh: name }) => name === facts.field.value);
  const own = id ?? planId({ place: place.id, field: field?.id ?? 'plan', period, issued: facts.issued.value }, taken);
  return {
    id: own,
    file: `${own}.txt`,
    sha256,
    shortTitle: facts.title.value === null ? own : shortTitle(facts.title.value, place, period),
    place: place.id,
    planType: facts.planType.value ?? anyType,
    field: facts.field.value ?? '其他',
    covers: [...covers],
    title: fact(facts.title),
    issuer: fact(facts.issuer),
    documentNumber: fact(facts.documentNumber),
    issued: fact(facts.issued),
    period: fact(facts.period),
    attachments: facts.attachments,
    textSource,
    checkedAgainst: null,
  };
}

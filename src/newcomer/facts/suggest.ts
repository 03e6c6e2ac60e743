import type { DivisionEntries } from '../../pipeline/divisions.ts';
import type { Attachment, Period } from '../../model/plan.ts';
import type { TextRead } from '../../pipeline/find/any-text.ts';
import type { Seed } from '../../pipeline/read/source/seed.ts';
import { suggestAttachments } from './attachment-list.ts';
import { namedDivisions } from './division-names.ts';
import { suggestNumber } from './document-number.ts';
import { suggestIssued } from './issued.ts';
import { suggestIssuer } from './issuer.ts';
import { type Named, suggestField, suggestType } from './kind.ts';
import { readMarginLines } from './margin-lines.ts';
import { suggestPeriod } from './plan-period.ts';
import { type SuggestedPlace, suggestPlace } from './issuing-place.ts';
import { inferred, type Suggestion, unknown } from './suggestion.ts';
import { suggestTitle } from './plan-title.ts';

/** Every fact that a text and its file tell of a plan. */
export interface SuggestedFacts {
  title: Suggestion<string>;
  place: Suggestion<SuggestedPlace>;
  issuer: Suggestion<string>;
  documentNumber: Suggestion<string>;
  issued: Suggestion<string>;
  period: Suggestion<Period>;
  planType: Suggestion<string>;
  field: Suggestion<string>;
  attachments: Attachment[];
}

/** A text that somebody wants to add, with what its file is called, the best name first. */
export interface Newcomer {
  seed: Seed;
  read: Pick<TextRead, 'blocks' | 'divisions'>;
  names: readonly string[];
}

/** What facts are told by: the vocabularies' words, the divisions of China, and what a person has said already. */
export interface Telling {
  types: readonly Named[];
  fields: readonly Named[];
  divisions: DivisionEntries;
  title?: string;
}

/** The facts of a text, each with the words that it rests on; nothing is made up where no words tell it. */
export function suggestFacts({ seed, read, names }: Newcomer, { types, fields, divisions, title: said }: Telling): SuggestedFacts {
  const margins = readMarginLines(seed);
  const title = said === undefined ? suggestTitle(margins, names) : { ...unknown(), value: said };
  const named = namedDivisions(divisions);
  const words = title.value === null ? null : seed.fold(title.value);
  const lines = [...margins.front, ...margins.back].map(({ text }) => text);
  const printedIssuer = suggestIssuer(margins, null).value;
  const place = suggestPlace({ title: words, issuer: printedIssuer, front: lines, text: seed.text }, named);
  const opening = [...margins.front.map(({ text }) => text), seed.text.slice(0, 1500)].join('\n');
  const headings = read.divisions.flatMap(({ title: heading }) => heading ?? []);
  const field = suggestField(words, [seed.text.slice(0, 800), ...headings], fields);
  const hasField = field.value !== null && field.evidence !== null;
  const planType = suggestType(words, opening, types, hasField);
  return {
    title: title.value === null ? madeTitle(place, field, planType) : title,
    place,
    issuer: suggestIssuer(margins, place.value),
    documentNumber: suggestNumber(margins),
    issued: suggestIssued(margins),
    period: suggestPeriod({ title: words ?? '', opening }),
    planType,
    field,
    attachments: suggestAttachments(read),
  };
}

/** A name for a text that prints none and whose file tells none, as editors make one: place, field, kind. */
function madeTitle(place: SuggestedFacts['place'], field: Suggestion<string>, type: Suggestion<string>): Suggestion<string> {
  if (place.value === null || field.evidence === null || field.value === null || type.value === null) return unknown();
  return inferred(`${place.value.name}${field.value}${type.value}`, null, '文本无题名行，题名据正文拟定');
}

import type { NamedRule } from '../../../language/rule.ts';
import type { QuantityKind } from '../../../model/quantity.ts';
import { dateForms } from './form-date.ts';
import { classForms, signForms } from './form-class.ts';
import { nameForms, yearForms } from './form-name.ts';
import { numberForms, planForms } from './form-structure.ts';

/** A number whose form alone says what it is: a date, a document number, a part of a name, a number of the plan's own structure. */
export interface NumberForm {
  start: number;
  end: number;
  kind: QuantityKind;
  rule: string;
  /** Years a date names; a range has two. */
  years: number[];
  /** How many years a duration lasts, where it is one. */
  lasts: number | null;
}

/** A rule by which a number's form tells its kind. */
export interface FormRule extends NamedRule {
  kind: QuantityKind;
  /** Matches where the number's first digit or numeral stands. */
  pattern: RegExp;
  /** Must match the (at most 24) characters before it. */
  before?: RegExp;
  /** What takes the number away, at the start of the (at most 8) characters after it. */
  unless?: RegExp;
  /** Draws characters before the number into the form: what `before` matched in group 1. */
  draws?: boolean;
  years?: (match: RegExpExecArray) => number[];
  lasts?: (match: RegExpExecArray) => number | null;
}

/** Date, document, name and structure forms, in order; the first that holds at a number decides. */
export const formRules: readonly FormRule[] = [
  ...classForms,
  ...dateForms,
  ...planForms,
  ...nameForms,
  ...numberForms,
  ...yearForms,
  ...signForms,
];

const reach = 24;

/** What a rule matches at an index of a squeezed text, with the characters it draws from before; null where it doesn't hold. */
export function matchForm(
  { pattern, before, draws }: FormRule,
  text: string,
  index: number,
): { match: RegExpExecArray; start: number } | null {
  pattern.lastIndex = index;
  const match = pattern.exec(text);
  const lead = match && before ? before.exec(text.slice(Math.max(0, index - reach), index)) : null;
  if (!match || (before && !lead)) return null;
  return { match, start: index - (draws ? (lead?.[1]?.length ?? 0) : 0) };
}

/** True where a rule's guard takes a number that ends at an index away. */
export const isTakenAway = ({ unless }: FormRule, text: string, end: number): boolean => unless?.test(text.slice(end, end + 8)) ?? false;

/** The form at a number that begins at an index of a squeezed text; null when its form doesn't tell. */
export function readForm(text: string, index: number, rules: readonly FormRule[] = formRules): NumberForm | null {
  for (const rule of rules) {
    const found = matchForm(rule, text, index);
    if (!found) continue;
    const { match, start } = found;
    const end = index + match[0].length;
    if (isTakenAway(rule, text, end)) continue;
    const { kind, name, years, lasts } = rule;
    return { start, end, kind, rule: name, years: years?.(match) ?? [], lasts: lasts?.(match) ?? null };
  }
  return null;
}

import type { FoundReview } from '../../model/review.ts';
import type { Value } from '../../model/schema.ts';
import { type ReadQuantity, Reading } from '../../model/target.ts';
import { nameOf, numberOf, valueOf } from '../../library/figure-name.ts';
import { sayWhen } from '../../library/say-figure-name.ts';
import { url } from '../../library/url.ts';
import type { Words } from '../../strings/languages.ts';
import type { FieldList } from './field-list.ts';
import { sayBounded } from './say-bounded.ts';
import { sayInferred } from './say-inferred.ts';

/** One line of a figure's reading: what it is called, what it says, and small print under it. */
export interface Line {
  label: string;
  value: string;
  /** The same in the unit that it is kept in, where the line says it in another. */
  kept?: string;
  /** Where the value leads. */
  href?: string;
  notes: Note[];
}

/** Small print, and where it leads. */
export interface Note {
  text: string;
  href: string | null;
}

type Say = (list: FieldList, words: Words) => Line[];

const plain = (text: string): Note => ({ text, href: null });

const line = (label: string, value: string, ...notes: string[]): Line[] => [{ label, value, notes: notes.map(plain) }];

/** The value with its bound in words, and as it is printed where that is otherwise. */
function sayValue({ quantity, reading }: FieldList, { targets }: Words): Line[] {
  const isPrintedSo = numberOf(quantity) === valueOf(quantity).replaceAll(',', '');
  const said = line(
    targets.field.value,
    sayBounded({ quantity, reading }, targets),
    ...(isPrintedSo ? [] : [targets.asPrinted(quantity.text)]),
  );
  return said.map((each) => ({ ...each, ...(reading?.amount && { kept: reading.kept }) }));
}

/** The merged indicator; says so where neither the plan nor statistics define what is measured. */
function sayIndicator({ quantity: { indicatorLabel, unit, measure }, indicator }: FieldList, { targets }: Words): Line[] {
  const isMoney = unit.endsWith('元');
  const note = isMoney ? targets.undefinedMeasure(measure) : targets.undefinedOther(measure);
  const notes = indicator?.defined === 'no' ? [plain(note)] : [];
  const href = indicator && { href: url.indicator(indicator.id) };
  return [{ label: targets.field.indicator, value: indicator?.name ?? indicatorLabel ?? targets.noIndicator, notes, ...href }];
}

function sayYear({ quantity: { year, kind } }: FieldList, { targets }: Words): Line[] {
  const label = kind === 'target' ? targets.field.year : targets.field.ownYear;
  return line(label, year === null ? targets.noYear : targets.year(year));
}

function sayInferences({ inferred }: FieldList, words: Words): Line[] {
  const [first, ...notes] = inferred.map((each): Note => ({
    text: sayInferred(each, words),
    href: each.from === 'restated' ? each.source.href : null,
  }));
  if (!first) return [];
  return [{ label: words.targets.field.inferred, value: first.text, notes, ...(first.href !== null && { href: first.href }) }];
}

/** The fields that a person set, each with what the program had read and what stands there now. */
function sayCorrected({ was, fields }: FoundReview, { targets, listed }: Words): string[] {
  const said = (value: Value): string => {
    if (value === null || value === undefined || value === '') return targets.emptyField;
    if (Array.isArray(value)) return listed(value.map(said));
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  };
  const names: Readonly<Record<string, string>> = targets.field;
  const now: Readonly<Record<string, Value>> = fields;
  return Object.entries<Value>(was).map(([name, before]) => targets.corrected(names[name] ?? name, said(before), said(now[name])));
}

/** Who read it: the program, or a person, in what role, on what day and why, and what that person set right. */
function sayStatus({ review }: FieldList, words: Words): Line[] {
  const { targets } = words;
  return review
    ? line(targets.field.status, targets.reviewed(review.by, review.when), ...sayCorrected(review, words), review.why)
    : line(targets.field.status, targets.machine);
}

/** The fields that are said in their own way, in the order in which they are said. */
const own: Partial<Record<keyof ReadQuantity, Say>> = {
  value: sayValue,
  subject: ({ quantity }, { targets }) => line(targets.field.subject, quantity.subject ?? targets.noSubject),
  scope: ({ quantity }, { targets }) => line(targets.field.scope, quantity.scope ?? targets.noSubject),
  measure: ({ quantity }, { targets }) => line(targets.field.measure, quantity.measure),
  indicator: sayIndicator,
  sectors: ({ sectors }, { targets, listed }) => line(targets.field.sectors, listed(sectors)),
  mode: ({ quantity }, { targets }) => line(targets.field.mode, targets.mode[quantity.mode]),
  year: sayYear,
  when: ({ quantity }, words) => line(words.targets.field.when, sayWhen(nameOf(quantity), words) ?? words.targets.noSubject),
  baseYear: ({ quantity: { baseYear } }, { targets }) => (baseYear === null ? [] : line(targets.field.baseYear, targets.year(baseYear))),
  binding: ({ quantity: { binding } }, { targets }) => (binding === null ? [] : line(targets.field.binding, targets.binding[binding])),
  wording: ({ quantity }, { targets }) => line(targets.field.wording, quantity.wording || targets.noWording),
  hedged: ({ quantity }, { targets }) => line(targets.field.hedged, quantity.hedged ? targets.isHedged : targets.notHedged),
  inferred: sayInferences,
  rule: ({ quantity: { rule } }, { targets, rules }) => [
    { label: targets.field.rule, value: rules.name(rule), notes: [], href: url.rule(rule) },
  ],
  status: sayStatus,
};

/** The fields that are said in another's line; the halves of the name, which is the page's title; the quote, its passage; and the rules, which are for checking. */
const elsewhere = ['valueMax', 'unit', 'ratio', 'comparator', 'indicatorLabel', 'yearFrom', 'about', 'stated', 'quote', 'rules'];

const isPlain = (name: keyof Reading): boolean => !(name in own) && !elsewhere.includes(name);

/** A field that has no way of its own, under its label. */
function sayPlainly(name: keyof Reading, value: Reading[keyof Reading], { targets, listed }: Words): Line[] {
  const labels: Readonly<Record<string, string>> = targets.field;
  if (value === null) return line(labels[name], targets.noSubject);
  return line(labels[name], Array.isArray(value) ? listed(value.map(String)) : typeof value === 'string' ? value : JSON.stringify(value));
}

/** The reading of a figure in words: a line for every field of the model that the page doesn't show already. */
export function sayFields(list: FieldList, words: Words): Line[] {
  const drawn = Object.values(own).flatMap((say) => say(list, words));
  const plain = Reading.keyof().options.filter(isPlain);
  return [...drawn, ...plain.flatMap((name) => sayPlainly(name, list.quantity[name], words))];
}

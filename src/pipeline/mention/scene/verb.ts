import type { Setting } from './setting.ts';
import { nounBy } from './noun-rules.ts';
import { allForms, patternOf } from './verb-words.ts';

const governing = patternOf(allForms);

/** A verb with its adverbs at its place in the text. */
export interface Verb {
  text: string;
  start: number;
}

/** The verbs between two places. They are read in the whole text: 建设 in 建设用地 is none, even where 用地 lies beyond. */
export function verbsIn(text: string, from: number, to: number): Verb[] {
  const found: Verb[] = [];
  for (let at = from; at < to;) {
    const match = matchAt(text, at);
    if (!match || match.index >= to) break;
    const whole = match.index + match[0].length <= to ? match : matchAt(text.slice(0, to), match.index);
    if (whole) found.push({ text: whole[0], start: whole.index });
    at = match.index + match[0].length;
  }
  return found;
}

function matchAt(text: string, from: number): RegExpExecArray | null {
  governing.lastIndex = from;
  return governing.exec(text);
}

/** A clause that ends in a figure is complete, and its verb governs nothing behind it: 制剂比调整到3:7，现代中药…. */
const figure = /\d[\d.:,]*(?:%|[\u4e00-\u9fff]{0,4})$/;
const year = /\d{4}年[底末]?$/;
const isComplete = (clause: string): boolean => figure.test(clause) && !year.test(clause);

/** The last verb of a stretch that is part of no noun. */
export function lastVerb(text: string, from: number, to: number): Verb | null {
  const verbs = verbsIn(text, from, to);
  return verbs.findLast((verb, i) => !nounBy({ text, verb, earlier: verbs[i - 1] ?? null })) ?? null;
}

/** The nearest verb before a mention, from a place on, that is part of no noun. */
export const verbBefore = ({ text, start }: Setting, from: number): Verb | null => lastVerb(text, from, start);

/** True where a clause that ends in a figure stands between a verb and a mention. */
export function isShutOff({ text, clause }: Setting, verb: Verb): boolean {
  const between = verb.start < clause[0] ? text.slice(verb.start, clause[0]).split('，').slice(0, -1) : [];
  return between.some(isComplete);
}

/** The beginning of a mention's clause; where it goes on with 以及, of the clause before. */
export function opensAt({ text, sentence, clause }: Setting): number {
  const from = clause[0];
  return text.startsWith('以及', from) ? Math.max(text.lastIndexOf('，', from - 2) + 1, sentence[0]) : from;
}

/** A verb that reaches into a mention. */
export const verbInto = ({ text, start, end, clause }: Setting): Verb | null =>
  verbsIn(text, clause[0], end).find((each) => each.start <= start && each.start + each.text.length > start) ?? null;

/** True for a verb that opens a phrase with the mention, or goes on from an adverb into it: 积极承接产业转移, but not 人才引进培养. */
export function isOwn({ text, start }: Setting, verb: Verb): boolean {
  if (verb.start === start) return /^[，。；:、）.]?$/.test(text[start - 1] ?? '');
  return !matchAt(text.slice(0, start), verb.start);
}

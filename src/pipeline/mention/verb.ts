import type { Setting } from './clause.ts';
import { patternOf, verbForms, verbWords } from './verb-words.ts';

const governing = patternOf(verbForms(verbWords));

/** A verb with its adverbs at its place in the text. */
export interface Verb {
  text: string;
  start: number;
}

/** The verbs between two places. They are read in the whole text: 建设 in 建设用地 is none, even where 用地 lies beyond. */
function verbsIn(text: string, from: number, to: number): Verb[] {
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

/** What puts the verb behind what it governs: 在…领域突破, 以…为重点, 围绕…开展. */
const ahead =
  /^(?:同时|其中|并|积极|重点|着力|聚焦|力争|主要|\d{4}年(?:重点)?)?(?:在|以(?!及)|围绕|面向|针对|瞄准|适应|顺应|结合|抓住|抢抓|依托|通过|利用|运用|基于|将|把|对|对于|就|按照|向|为|从)/;

/** A clause that ends in a figure is complete, and its verb governs nothing behind it: 制剂比调整到3:7，现代中药…. */
const figure = /\d[\d.:,]*(?:%|℃|[\u4e00-\u9fff]{0,4})$/;
const year = /\d{4}年[底末]?$/;
const isComplete = (clause: string): boolean => figure.test(clause) && !year.test(clause);

/** The nearest verb before a mention that isn't shut off by a figure. */
function nearest({ text, start, clause }: Setting, from: number): Verb | null {
  const verb = verbsIn(text, from, start).at(-1);
  if (!verb) return null;
  const between = verb.start < clause[0] ? text.slice(verb.start, clause[0]).split('，').slice(0, -1) : [];
  return between.some(isComplete) ? null : verb;
}

/** The beginning of a mention's clause; where it goes on with 以及, of the clause before. */
function opensAt({ text, sentence, clause }: Setting): number {
  const from = clause[0];
  return text.startsWith('以及', from) ? Math.max(text.lastIndexOf('，', from - 2) + 1, sentence[0]) : from;
}

/** The verb that a mention's own words begin with, where they open a phrase or follow an adverb: 积极承接产业转移, but not 人才引进培养. */
function ownVerb({ text, start, end, clause }: Setting): Verb | null {
  const verb = verbsIn(text, clause[0], end).find((each) => each.start <= start && each.start + each.text.length > start);
  if (!verb) return null;
  if (verb.start === start) return /^[，。；:、）.]?$/.test(text[start - 1] ?? '') ? verb : null;
  return matchAt(text.slice(0, start), verb.start) ? null : verb;
}

/**
 * The verb that governs a mention, as printed: the nearest before it in its sentence; where its clause begins with 在, 以, 围绕 …,
 * the first one after it; where the mention begins with one, that. Null where none does.
 */
export function governingVerb(setting: Setting): Verb | null {
  const { text, start, end, sentence, clause } = setting;
  const inside = ownVerb(setting);
  if (inside) return inside;
  const from = opensAt(setting);
  if (ahead.test(text.slice(from, start)) && verbsIn(text, from, start).length === 0) {
    const after = verbsIn(text, end, sentence[1])[0];
    if (after) return after;
  }
  const stop = text.lastIndexOf('。', start) + 1;
  return nearest(setting, sentence[0]) ?? verbsIn(text, end, clause[1])[0] ?? nearest(setting, stop);
}

/** The verb that goes on after a run-in head: 机器人。支持…: the first of the next sentence. */
export const verbAfterHead = ({ text, sentence }: Setting): Verb | null =>
  verbsIn(text, sentence[1] + 1, Math.min(text.length, sentence[1] + 60))[0] ?? null;

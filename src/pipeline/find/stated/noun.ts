import { memberCount } from '../../../language/counters.ts';
import { trimFront } from '../clause/phrase/phrase.ts';
import type { Scene } from '../clause/scene.ts';
import type { Stretch } from '../clause/stretch.ts';

/** What a figure measures and whose it is, as its reading says. */
export interface Measured {
  measure: string;
  subject: string | null;
}

/** Where what a figure measures stands in its item, before or after the number. */
export interface NounAt extends Stretch {
  side: 'before' | 'after';
  /** The noun phrase as printed, with the subject where it stands right before. */
  words: string;
  /** True where the subject is part of it. */
  whole: boolean;
  /** What of the measure is said of the noun: it stands between noun and number, or right after the number. */
  predicate: Stretch | null;
}

const apart = /(?:高于|低于|快于|领先于?)/;
const share = /占(?!有率|比|用|地)(?!.*(?:比重|比例|份额|比|率)$)/;

/** What sums up a list, up to the noun that it shares with the measure: 等3个, 等4个重点. */
const listEnd = new RegExp(`^等?${memberCount}[^、，]{0,4}$`);

/** A verb with which the noun before it goes on; not inside an attribute of firms or of a share: 建立研发机构的企业. */
const attains = /(?:实现|达到|填补|建立|建成|进入|完成)(?!.*的[^的]*(?:企业|单位|项目|比例|比重|占比|数量)$)/;

/** A measure as a noun and what is said of it: 增加值增速 | 高于规模以上工业增加值. */
function cutAt(measure: string, patterns: readonly RegExp[]): { noun: string; said: string } {
  const at = Math.min(...patterns.map((pattern) => measure.search(pattern)).map((index) => (index < 2 ? measure.length : index)));
  return { noun: measure.slice(0, at), said: measure.slice(at) };
}

/** A subject and a measure as they are printed together: with 的 between, or with what both have once (…产业, 产业规模). */
function together({ measure, subject }: Measured): string[] {
  if (subject === null || measure.includes(subject)) return [];
  let shared = Math.min(subject.length, measure.length);
  while (shared > 0 && !subject.endsWith(measure.slice(0, shared))) shared--;
  return [`${subject}${measure}`, `${subject}的${measure}`, ...(shared > 1 ? [`${subject}${measure.slice(shared)}`] : [])];
}

/** The stretch of an item that names what is measured; null where the item doesn't name it. */
export function nounAt(scene: Scene, read: Measured): NounAt | null {
  return namedBefore(scene, read) ?? namedAfter(scene, read) ?? around(scene, read.measure);
}

/** The whole of a list that a count sums up, with the measure of all its members: 渔业、盐业等3个产业规模; null where there is none. */
function listWords({ text, bounds, token }: Scene, { measure, subject }: Measured): string | null {
  if (subject === null) return null;
  const { phrase } = trimFront(text.slice(bounds.item.start, token.start));
  const at = phrase.lastIndexOf(measure);
  const owner = at < 0 ? '' : phrase.slice(0, at);
  const isList = subject.includes('、')
    ? owner.startsWith(subject) && listEnd.test(owner.slice(subject.length))
    : owner.endsWith(`等${subject}`);
  return isList ? owner + measure : null;
}

function namedBefore(scene: Scene, read: Measured): NounAt | null {
  const { noun, said } = cutAt(read.measure, [apart, share]);
  const list = listWords(scene, { ...read, measure: noun });
  const joined = [...(list ? [list] : []), ...together({ ...read, measure: noun })];
  for (const words of [...joined, noun]) {
    const found = before(scene, words, said);
    if (found) return { ...found, words, whole: joined.includes(words) };
  }
  // 产量达到2亿部，占全球的七分之一: the noun stands before the comma.
  const goesOn = said === '' ? null : before(scene, said, '');
  return goesOn && { ...goesOn, end: goesOn.start, words: joined[0] ?? noun, whole: true };
}

/** 100项 | 重点产品 | 达到国际先进水平: what is said of a noun behind its number goes on behind the noun. */
function namedAfter(scene: Scene, read: Measured): NounAt | null {
  const { noun, said } = cutAt(read.measure, [attains]);
  const joined = together({ ...read, measure: noun });
  for (const words of [...joined, noun]) {
    const found = after(scene, words, said);
    if (found && isBetween(scene, read.subject)) return { ...found, words: `${read.subject}${noun}`, whole: true };
    if (found) return { ...found, words, whole: joined.includes(words) };
  }
  return null;
}

/** 优势产业 | 80% | 的核心装备: the number stands between whose it is and what. */
const isBetween = ({ text, token }: Scene, subject: string | null): boolean =>
  subject !== null && text.startsWith('的', token.end) && text.slice(0, token.start).endsWith(subject);

type Found = Omit<NounAt, 'words' | 'whole'>;

function before({ text, bounds, token }: Scene, words: string, said: string): Found | null {
  const left = text.slice(bounds.item.start, token.start);
  const at = left.lastIndexOf(words + said);
  if (at < 0) return null;
  const start = bounds.item.start + at;
  const end = start + words.length;
  return { start, end, side: 'before', predicate: said ? { start: end, end: end + said.length } : null };
}

function after({ text, bounds, token }: Scene, words: string, said: string): Found | null {
  const at = text.slice(token.end, bounds.clause.end).indexOf(words + said);
  if (at < 0) return null;
  const start = token.end + at;
  const end = start + words.length;
  return { start, end, side: 'after', predicate: said ? { start: end, end: end + said.length } : null };
}

const bridge = /^(?:以上|左右)?的?/;

/** A measure whose number stands within: its beginning right before the number, its rest right after. */
function around({ text, bounds, token }: Scene, measure: string): NounAt | null {
  const left = text.slice(bounds.item.start, token.start);
  const from = token.end + (bridge.exec(text.slice(token.end, token.end + 4))?.[0].length ?? 0);
  for (let cut = measure.length - 2; cut >= 2; cut--) {
    const noun = measure.slice(0, cut);
    const at = left.lastIndexOf(noun);
    if (at < 0 || !text.startsWith(measure.slice(cut), from)) continue;
    const start = bounds.item.start + at;
    const predicate = { start: from, end: from + measure.length - cut };
    return { start, end: start + cut, side: 'before', words: noun, whole: false, predicate };
  }
  return null;
}

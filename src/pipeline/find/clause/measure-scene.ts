import { adverbs } from '../../../language/adverbs.ts';
import { boundOpening } from '../../../language/bounds.ts';
import { anyOf } from '../../../language/pattern.ts';
import { change } from '../../../language/verbs.ts';
import type { Carried, MeasureScene } from './measure.ts';
import { trimEnd, trimFront, withoutVerb } from './phrase/phrase.ts';
import type { Scene } from './scene.ts';
import { servesAs } from './serves.ts';

/** A number with the words that its measure is read from. */
export function measureScene(scene: Scene, carried: Carried): MeasureScene {
  const front = trimFront(scene.itemLeft);
  const phrase = trimEnd(withoutStart(front.phrase)).replace(/^(.{2,}?)(?:达到|提高到|控制在)每.*$/, '$1');
  const inside = trimFront(withoutVerb(phrase.replace(adverbial.exec(phrase)?.[0] ?? '', '')));
  const follows = rightPhrase(scene);
  const closed = follows === '' ? closing.exec(phrase)?.[1] : undefined;
  const noun = closed ?? inside.phrase.replace(/的$/, '');
  return { ...scene, carried, phrase, noun, follows, scope: front.scope, scopeInside: inside.scope };
}

/** Verbs that close what they are said of, before the number: 深水泊位新增20个. One that is also a noun (技术改造, 人才培养) stays with it. */
const closing = new RegExp(`^(.{2,}?)${anyOf(['新增', '净增', '布局', '建成', '认定', '引进', '推广应用'])}$`);

const moved = new RegExp(`(?:由|从)[^，。；由从]{0,24}\\d[^，。；]{0,16}?${change}(?:到|至)20\\d{2}年(?:底|末)?的?$`);

/** 由2020年的28.8万元/人提高到2025年的: the start and its verb, where a year stands between the verb and the number. */
const withoutStart = (phrase: string): string => phrase.replace(moved, '');

const sizeOnly = /(?:超过?|突破|达到?)[\d.]*[百千万亿]+(?:元|美元)?(?:以上)?$/;

const bareSize = /^(?:超过?|突破|达到?)[\d百千万亿]/;
const sizedBefore = /\d(?:家|个|户)(?:以上|左右)?([\u4e00-\u9fff]{2,12}?)(?:超过?|突破|达到?)[^，。；、]*、[^，。；、]*$/;

/** What the things counted are to a whole, behind their noun: 20家配套企业为补充的格局. */
const serving = new RegExp(`(?<=.{2})${servesAs}(?:的.*)?$`);

/** The noun phrase after a number: to the end of its item, borrowing what its list says once: the measure of a size, the last noun. */
function rightPhrase({ itemRight, right, left, measured }: Scene): string {
  const words = itemRight
    .slice(boundOpening(itemRight).length)
    .replace(/^的/, '')
    .replace(/“双[百千万]”(?:工程|计划|行动)$/, '')
    .replace(serving, '');
  const own = bareSize.test(words) ? (sizedBefore.exec(left)?.[1] ?? '') + words : words;
  if (measured.dimension === 'money' || !sizeOnly.test(own)) return own;
  const noun = /(?:的)?([\u4e00-\u9fff]{2,12})$/.exec(right)?.[1];
  return noun ? `${own}…${noun.replace(/^.*(?:以上|元|级)/, '')}` : own;
}

/** 培育上市企业：到2025年达到100家: what the clauses before announce. */
export function announced({ text, bounds }: Scene): string {
  const before = text.slice(Math.max(bounds.part.start, bounds.clause.start - 40), bounds.clause.start);
  const clause = /([^，。；:\d]{2,24})[，:](?:[^，。；:]*，)?$/.exec(before)?.[1] ?? '';
  return trimFront(withoutVerb(trimFront(clause).phrase)).phrase;
}

const manners = anyOf([...Object.keys(adverbs), '累计', '再', '新', '共', '每年', '滚动', '联合', '布局', '培养和']);
const builds = anyOf(['建设', '新建', '打造', '培育', '引进', '实施', '创建', '新增', '建成', '形成', '认定']);
const lead = new RegExp(`^(?:在|围绕|针对|面向)?(.{2,30}?)${manners}*${builds}`);

/** What such words open says how the verb is done, or with whom. */
const means = /^(?:依托|通过|由|以|按|联合)|、/;

/** 在滨海新区建设海水淡化装置8套: what stands before the verb is no part of the noun phrase behind it. */
const adverbial = new RegExp(`^(?:在|围绕|针对|面向).{2,30}?${manners}*${builds}(?=.{2})`);

/** What stands before the verb: 10个重点领域累计新建 → 10个重点领域; 在先进环保领域建设 → 先进环保领域. */
export function leadOf(phrase: string): { phrase: string; scope: string | null } {
  const found = trimFront(withoutVerb(lead.exec(phrase)?.[1] ?? ''));
  const words = found.phrase.replace(/等?方面$/, '');
  return { phrase: means.test(words) || words.length < 3 ? '' : words, scope: found.scope };
}

import { anyOf } from '../../../language/pattern.ts';
import { sharedHeads } from '../../../language/shared-heads.ts';
import { lastVerb } from '../scene/verb.ts';
import { type HeadEnd, type List, listsOf, outside, type Range } from './members.ts';

/** What a clause is cut by: the stretch it is cut from, the name and the verb in it, and where lists begin. */
export interface Whole {
  text: string;
  stretch: Range;
  name: Range;
  verb: Range;
  headEnd: HeadEnd;
}

/** A list that doesn't hold the name, or that has a member of one character (省、市), stays whole up to this many. */
const short = 14;
/** A bare name of a place, and a last member so much longer that its head is shared: 郑州、洛阳国家示范城市. */
const [bare, long] = [3, 7];
/** 等市和滨海新区: a member goes on behind 等. */
const goesOn = /^等[^，和及]{0,4}[和及]$/;

const length = ([from, to]: Range): number => to - from;
const meets = ([from, to]: Range, [start, end]: Range): boolean => from < end && start < to;
const holds = ([from, to]: Range, [start, end]: Range): boolean => from <= start && end <= to;

/** Members with a number behind them are all counted: A产业、B产业2个示范基地. */
const counted = /\d+[个家项]/;

/** What is made or done, and is often followed by where or how: 造船设备、炼钢产品基地. */
const made = new RegExp(`${anyOf(['产业', '行业', '设备', '装备', '产品', '技术', '材料', '系统', '服务', '规划', '项目'])}$`);
/** A noun that members share. */
const headed = new RegExp(`${anyOf(Object.keys(sharedHeads))}$`);

/** Verbs whose object does something itself. */
const pivot = /(?:支持|吸引|鼓励|引导|推动|推进|促进|争取|允许)$/;
/** True where the last member goes on with what all members of a list do: 吸引银行、券商设立网点. */
function acts({ text }: Whole, { members, end }: List): boolean {
  const last = members[members.length - 1][0];
  const found = pivot.test(text.slice(0, members[0][0])) && lastVerb(text, last, end);
  return found ? found.start > last + 1 && found.start + found.text.length < end - 1 : false;
}

/** True where the last member of an open list ends in what a member before it shares: 出口退税、通关便利政策, 造船、炼钢的园区. */
function isShared(whole: Whole, member: Range, list: List): boolean {
  const { text } = whole;
  const { members, tail, end, isOpen } = list;
  const last = members[members.length - 1];
  const [mine, other] = [text.slice(...member).replace(/（[^）]*）$/, ''), text.slice(last[0], tail)];
  if (!isOpen) return false;
  if (acts(whole, list)) return true;
  if (mine.endsWith(text.slice(tail, end) || other.slice(-2))) return false;
  if (tail < end) return !mine.endsWith(other.slice(-2));
  if (other.slice(0, -1).includes('的') && !mine.includes('的')) return true;
  if (other.endsWith('化')) return !mine.endsWith('化');
  const isComplete = headed.test(mine) && (!made.test(mine) || made.test(other));
  return headed.test(other) && !isComplete && mine.at(-1) !== other.at(-1);
}

const bearing = /拥有|具有|具备|掌握|填补/;
/** A member between, before the last, whose 的 binds those before it: 拥有专利、填补空白、成长性好的企业、院所. */
function sharedModifier(text: string, own: Range, { members, isOpen }: List): Range | undefined {
  if (!isOpen || !bearing.test(text.slice(own[0] - 2, own[1]))) return undefined;
  const isBound = (member: Range): boolean => text.slice(member[0] + 1, member[1] - 1).includes('的');
  return isBound(own) ? undefined : members.slice(members.indexOf(own) + 1, -1).find(isBound);
}

/**
 * The end of the last member behind the name whose 的 binds those before it: 废气、尾气的净化装置, 成套装备等的产业化. Its word before 的
 * ends as the name's member does, or it closes a list without 等.
 */
function boundEnd(text: string, own: Range, { members, tail }: List): number | undefined {
  const mine = text.slice(...own);
  if (mine.includes('的')) return undefined;
  const has = bearing.test(text.slice(own[0] - 2, own[1]));
  const isLast = (member: Range): boolean => !text.slice(member[1], tail).includes('、');
  const isBinding = (member: Range): boolean => {
    const at = outside(text, [member[0] + 1, member[1] - 1], /的/)[0]?.[0];
    return at !== undefined && (has || text[at - 1] === mine.at(-1) || (isLast(member) && text[tail] !== '等'));
  };
  const found = members.slice(members.indexOf(own) + 1).findLast(isBinding);
  return found && (isLast(found) ? tail : found[1]);
}

/** True where 的 and what follows are the last member's own, since one before it has its 的: 甲的研发和乙的改造. */
function isOwnTail(text: string, own: Range, { members, tail, end, isOpen }: List): boolean {
  if (isOpen || tail === end) return false;
  const behind = members.slice(members.indexOf(own), -1);
  return text[tail] === '的' && behind.some((member) => text.slice(...member).includes('的'));
}

/** What a list drops behind the member that ends with the name. */
function dropBehind(whole: Whole, list: List, own: Range): Range {
  const { text } = whole;
  const { members, tail } = list;
  const [, end] = own;
  const last = members[members.length - 1];
  if (own === last) return [end, tail];
  // Whether the last member's noun is one of all can't be told from its words, so nothing between is cut.
  if (isShared(whole, own, list) || isOwnTail(text, own, list)) return [end, end];
  const bound = boundEnd(text, own, list);
  if (bound !== undefined) return [bound, tail];
  if (tail < list.end && text.slice(...own).endsWith(text.slice(tail, list.end))) return [end, list.end];
  const isBare = !meets(members[members.indexOf(own) - 1] ?? [0, 0], whole.name) && length(own) <= bare && length(last) >= long;
  const isHeadless = end + 1 === last[0] && text[end] !== '、' && length(last) >= length(own) + bare && text[tail] !== '等';
  return isBare || isHeadless ? [end, end] : [end, tail];
}

/** What a list drops so that only the member with the name stays, with those that have no head of their own. */
function dropsAround(whole: Whole, list: List): Range[] {
  const { text, name } = whole;
  const { members, tail } = list;
  const own = members.filter((member) => meets(member, name));
  const last = members[members.length - 1];
  const isClipped = members.some((member) => length(member) === 1) && last[0] - members[0][0] <= short;
  if (isClipped || counted.test(text.slice(...last))) return [];
  const before: Range = [members[0][0], own[0][0]];
  const mine = own[own.length - 1];
  const modified = sharedModifier(text, mine, list);
  if (!modified) return [before, dropBehind(whole, list, mine)];
  return [before, [mine[1], modified[0] === mine[1] + 1 ? mine[1] : modified[0]], [modified[1], tail]];
}

/** What a list without the name drops; it keeps what governs it and what its members share. */
function dropsApart(whole: Whole, list: List): Range[] {
  const { text, stretch, name, verb } = whole;
  const { members, tail } = list;
  const from = members[0][0] + (name[1] <= members[0][0] && text.startsWith('以及', members[0][0]) ? 2 : 0);
  if (from === stretch[0] && tail <= name[0] && name[0] < verb[0]) return [];
  const isBehind = name[0] >= tail && goesOn.test(text.slice(tail, name[0]));
  if (isBehind) return [[from, name[0]]];
  const last = members[members.length - 1];
  if (name[0] >= tail && text[tail] === '为') return [[from, last[0]]];
  if (tail - from <= short) return [];
  const keepsFirst = tail >= stretch[1] || (name[1] <= from && !text.slice(name[1], from).includes('，'));
  const isGlued = isShared(whole, members[0], list);
  if (isGlued && keepsFirst) return [];
  const until = isGlued ? last[0] : tail;
  return [[keepsFirst ? members[0][1] : from, until]];
}

/** Two things that 和 joins, each with a head of its own: 发展铜材和铝材. */
function dropsOfPair({ text, stretch: [from, to], name, headEnd }: Whole): Range[] {
  const joint = outside(text, [from, to], /和|与|及/)[0];
  if (!joint) return [];
  const start = headEnd([from, joint[0]]);
  const isWhole = joint[0] - start >= 2 && to - joint[1] >= 2 && text[joint[0] - 1] === text[to - 1];
  if (!isWhole) return [];
  if (holds([joint[1], to], name)) return [[start, joint[1]]];
  return holds([start, joint[0]], name) ? [[joint[0], to]] : [];
}

/** A stretch without the members of its lists that don't hold the name, as the stretches that stay. Cost: linear in the stretch. */
export function shorten(whole: Whole): Range[] {
  const { text, stretch, name, verb, headEnd } = whole;
  const lists = listsOf(text, stretch, verb, headEnd);
  const dropsOf = (list: List): Range[] =>
    list.members.some((member) => meets(member, name)) ? dropsAround(whole, list) : dropsApart(whole, list);
  const drops = lists.length > 0 ? lists.flatMap(dropsOf) : dropsOfPair(whole);
  const kept: Range[] = [];
  let at = stretch[0];
  for (const [from, to] of drops.filter((drop) => length(drop) > 0)) {
    if (from > at && text.slice(at, from) !== '，') kept.push([at, from]);
    at = Math.max(at, to);
  }
  if (at < stretch[1]) kept.push([at, stretch[1]]);
  return kept;
}

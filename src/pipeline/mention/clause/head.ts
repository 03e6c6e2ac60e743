import { anyOf } from '../../../language/pattern.ts';
import { lastVerb } from '../scene/verb.ts';
import type { Range } from './members.ts';

/** What governs the members of a list behind it. */
const governs = new RegExp(
  anyOf([
    ...['面向', '围绕', '针对', '涵盖', '包括', '用于', '服务于', '基于', '具备', '适应', '符合', '依托', '依靠', '结合', '抓住', '抢抓'],
    ...[
      '通过',
      '运用(?!、)',
      '顺应',
      '会同',
      '将',
      '把',
      '对(?!外|接)',
      '在(?!线)',
      '联合(?=有关|相关|国内|省内|知名|高校|院校|科研)',
      '以(?!及|上|下)',
      '集(?=[^，]*[于为]一体)',
    ],
    ...['由(?=[^，]*向)', '(?<!正|方|定)向(?=[^，]*(?:转变|延伸|转型))'],
  ]),
  'g',
);
/** What governs a list only where no 的 makes a modifier of the first member of it: 支持适应高原气候的牧草、青稞育种. */
const modifies = new RegExp(anyOf(['面向', '涵盖', '包括', '用于', '基于', '具备', '适应', '针对', '符合']));
/** 与 before a list of partners with whom something is done. */
const partners = /^[^，。；、]*与(?=[^，。；]*、[^，。；]*(?:共建|共同|联合|研究制定))/;
const several = /^(?:一批|若干|一系列|国家和省级)+/;

/** How far behind the first 、 the signs of what governs a list are looked for. */
const reach = 120;

/** Where what governs all members of a list ends, in the stretch up to the first 、: the last verb, the last 在 or 对, 一批. Cost: linear in the stretch and its sentence. */
export function headEnd(text: string, [from, to]: Range): number {
  const nearest = lastVerb(text, from, to);
  // In A与B合作建设X、C与D合作建设Y every member has its verb, and the one before the first governs them.
  const verb = nearest && /与[^，]*合作$/.test(text.slice(from, nearest.start)) ? lastVerb(text, from, nearest.start) : nearest;
  const behind = verb ? verb.start + verb.text.length : from;
  const rest = text.slice(behind, to + reach);
  const word = [...rest.matchAll(governs)].findLast(
    ({ index, 0: each }) => index < to - behind && !(modifies.test(each) && rest.slice(index, to - behind).includes('的')),
  );
  const at = behind + Math.max(word ? word.index + word[0].length : 0, partners.exec(rest)?.[0].length ?? 0);
  return Math.min(to, at + (several.exec(text.slice(at, to))?.[0].length ?? 0));
}

import { anyOf } from '../../../language/pattern.ts';
import type { Stance } from '../../../model/entry.ts';
import type { MentionScene } from '../scene/mention-scene.ts';
import { verbPlace } from '../scene/verb-rules.ts';
import { lastVerb, type Verb, verbsIn } from '../scene/verb.ts';
import { aloneBy } from './alone.ts';
import { beginOf } from './begin.ts';
import type { GovernedScene } from './governed-scene.ts';
import { outside, type Range } from './members.ts';
import { shorten } from './shorten.ts';

/** The clause of a mention as printed: stretches of the folded text in its order, what is between them cut; the verb is null where none governs the name, and the name stands alone. */
export interface Clause {
  verb: string | null;
  parts: Range[];
}

/** Stances whose mentions are part of something to be done. */
const doing: readonly Stance[] = ['任务', '项目'];
const relations = [
  '面向',
  '围绕',
  '针对',
  '涵盖',
  '包括',
  '用于',
  '基于',
  '具备',
  '适应',
  '依托',
  '依靠',
  '结合',
  '抓住',
  '抢抓',
  '通过',
  '顺应',
  '会同',
];
const governs = new RegExp(
  anyOf([...relations, '对(?!外|接)', '在(?!线)', '以(?!及|上|下)', '将', '把', '集(?!成|群|聚|约|中)', '由', '向(?!量)']),
  'g',
);
const several = /^(?:一批|若干|一系列|国家和省级)+/;
const coordination = /^(?:[、和与及或并]|以及)$/;

const rangeOf = ({ start, text }: Verb): Range => [start, start + text.length];

/** Where what governs all members of a list ends: the last verb, the last 在 or 对, 一批. */
function headEnd(text: string, [from, to]: Range): number {
  const verb = lastVerb(text, from, to);
  const behind = verb ? rangeOf(verb)[1] : from;
  const word = [...text.slice(behind, to).matchAll(governs)].at(-1);
  const at = word ? behind + word.index + word[0].length : behind;
  return at + (several.exec(text.slice(at, to))?.[0].length ?? 0);
}

/** Where the clause ends: with the comma behind both verb and name. */
function endOf({ text, end, sentence }: GovernedScene, verb: Range): number {
  return outside(text, [Math.max(end, verb[1]), sentence[1]], /[，:]/)[0]?.[0] ?? sentence[1];
}

/** A verb with those that 和, 、 or 或 joins to it before one object (引进、培养), and with its complement (打造成). */
function wholeVerb(text: string, verb: Verb, from: number): Verb {
  const before = verbsIn(text, from, verb.start).at(-1);
  const isJoined = before && coordination.test(text.slice(rangeOf(before)[1], verb.start));
  const [start, end] = [isJoined ? before.start : verb.start, rangeOf(verb)[1]];
  const complement = /^(?:成为|成(?!果|本|效|套|都|员|长)|为(?!主|重))/.exec(text.slice(end, end + 3))?.[0] ?? '';
  return { start, text: text.slice(start, end) + complement };
}

/** The clause of a mention of a stance. */
export function clauseOf(known: Omit<MentionScene, 'verb'>, stance: Stance): Clause {
  const { text } = known;
  const name: Range = [known.start, known.end];
  const place = doing.includes(stance) ? verbPlace(known) : null;
  if (!place || aloneBy({ ...known, found: place })) return { verb: null, parts: [name] };
  const scene: GovernedScene = { ...known, found: { ...place, verb: wholeVerb(text, place.verb, known.sentence[0]) } };
  const verb = rangeOf(scene.found.verb);
  const cut = (stretch: Range): Range[] => shorten({ text, stretch, name, verb, headEnd: (each) => headEnd(text, each) });
  const begin = beginOf(scene).at;
  const end = endOf(scene, verb);
  const isApart = place.rule !== '介词之后' && verb[1] < known.clause[0];
  return { verb: scene.found.verb.text, parts: isApart ? [[begin, verb[1]], ...cut([known.clause[0], end])] : cut([begin, end]) };
}

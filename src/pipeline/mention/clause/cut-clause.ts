import type { Stance } from '../../../model/entry.ts';
import type { MentionScene } from '../scene/mention-scene.ts';
import { verbPlace } from '../scene/verb-rules.ts';
import { lastVerb, type Verb, verbsIn } from '../scene/verb.ts';
import { aloneBy } from './alone.ts';
import { beginOf } from './begin.ts';
import type { GovernedScene } from './governed-scene.ts';
import { headEnd } from './head.ts';
import { outside, type Range } from './members.ts';
import { shorten } from './shorten.ts';

/** The clause of a mention as printed: stretches of the folded text in its order, what is between them cut; the verb is null where none governs the name, and the name stands alone. */
export interface Clause {
  verb: string | null;
  parts: Range[];
}

/** Stances whose mentions are part of something to be done. */
const doing: readonly Stance[] = ['任务', '项目'];
const coordination = /^(?:[、和与及或并]|以及)$/;

const rangeOf = ({ start, text }: Verb): Range => [start, start + text.length];

const unfinished = /以[^，]*为(?:主导|核心|龙头|引领|支撑|主体|重点)$/;

/** Whoever does something together with others, before what they do: 引导企业联合高校，开发…. */
const allied = /联合(?!开展)[^，的]*(?:高校|院校|院所|大学|研究院|企业|公司|集团|机构|单位)$/;
/** A condition, before what is done on it. */
const conditional = /的$/;
/** What is done with all things named before it: 推进甲、乙，以及丙的产业化. */
const joint = /(?:研发|研制|开发|攻关|生产|应用|推广|建设|改造|转化|产业化|商业化)等?$/;

/** True where a comma parts things from others of their list, and what is done with all of them stands behind it. */
function goesOn(text: string, verb: Range, mark: number, next: number): boolean {
  const rest = text.slice(mark + 1, next);
  if (joint.test(text.slice(verb[1], mark)) || !joint.test(rest)) return false;
  return /[、和及]/.test(rest) && lastVerb(text, mark + 1, next) === null;
}

/** Where the clause ends: with the comma behind both verb and name, or a later one where what it calls so follows (形成以…为主导，…的格局). */
function endOf({ text, end, sentence }: GovernedScene, verb: Range): number {
  const ends = [...outside(text, [Math.max(end, verb[1]), sentence[1]], /[，:]/).map(([mark]) => mark), sentence[1]];
  const isOpen = (mark: number, i: number): boolean => {
    const own = text.slice(verb[1], mark);
    return (
      [unfinished, allied, conditional].some((sign) => sign.test(own)) || (mark < sentence[1] && goesOn(text, verb, mark, ends[i + 1]))
    );
  };
  return ends.find((mark, i) => !isOpen(mark, i)) ?? sentence[1];
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

import type { Measured } from '../../../language/numbers/measured.ts';
import type { Place } from './place.ts';
import type { Token } from '../numbers/scan.ts';
import type { Bounds, Stretch } from './stretch.ts';
import type { Time } from './time.ts';

/** A measured number with everything around it that rules look at. Texts are squeezed and cut at `reach` characters. */
export interface Scene {
  text: string;
  token: Token;
  measured: Measured;
  bounds: Bounds;
  /** Words of the clause before and after the number. */
  left: string;
  right: string;
  /** The same within its item of a list. */
  itemLeft: string;
  itemRight: string;
  /** The sentence before the number. */
  before: string;
  /** The sentence after the number. */
  after: string;
  time: Time;
  base: number | null;
  place: Place;
  /** The run-in head of its paragraph, where there is one. */
  head: string | null;
  /** True when the number stands in a run-in head. */
  inHead: boolean;
  /** The measured numbers of its clause, in order. */
  clause: readonly Token[];
  /** True where the whole is read as goals: a goals division, or a sentence with a date to come. */
  future: boolean;
  past: boolean;
  /** The printed characters of a stretch of `text`, without layout space. */
  print: (stretch: Stretch) => string;
}

const reach = 200;

/** What `sceneOf` needs of a paragraph. */
export interface Around {
  text: string;
  tokens: readonly Token[];
  bounds: readonly Bounds[];
  times: readonly { time: Time; base: number | null }[];
  place: Place;
  heads: readonly { text: string; start: number; end: number }[];
  print: Scene['print'];
}

/** The scenes of all measured numbers of a paragraph, by the token's place in the list. */
export function scenesOf(around: Around): Map<number, Scene> {
  const scenes = new Map<number, Scene>();
  const byClause = new Map<number, Token[]>();
  around.tokens.forEach((token, i) => {
    if (!token.measured) return;
    const key = around.bounds[i].clause.start;
    byClause.set(key, [...(byClause.get(key)?.slice(-12) ?? []), token]);
  });
  around.tokens.forEach((token, i) => {
    if (token.measured) scenes.set(i, sceneOf(around, i, token.measured, byClause.get(around.bounds[i].clause.start) ?? []));
  });
  return scenes;
}

function sceneOf(
  { text, tokens, bounds, times, place, heads, print }: Around,
  i: number,
  measured: Measured,
  clause: readonly Token[],
): Scene {
  const token = tokens[i];
  const own = bounds[i];
  const { time: found, base } = times[i];
  const time = found.own || found.near || place.goals || found.tense === 'past' ? found : { ...found, year: null, tense: 'open' as const };
  const left = (start: number) => text.slice(Math.max(start, token.start - reach), token.start);
  const right = (end: number) => text.slice(token.end, Math.min(end, token.end + reach));
  const inHead = heads.some((head) => token.start >= head.start && token.start < head.end);
  const head = heads.findLast((mark) => mark.start <= token.start)?.text ?? null;
  const done =
    /(?:目前|已经?|现有|截至|截止|现状|(?<!不)仅|只[占有])[^，。；]{0,30}$/.test(left(own.part.start)) &&
    !(time.tense === 'future' && time.own);
  const ahead = time.tense === 'future' && time.own;
  const past = time.tense === 'past' || ((done || place.past) && !ahead);
  return {
    text,
    token,
    measured,
    bounds: own,
    left: left(own.clause.start),
    right: right(own.clause.end),
    itemLeft: left(own.item.start),
    itemRight: right(own.item.end),
    before: left(own.sentence.start),
    after: right(own.sentence.end),
    time,
    base,
    place,
    head,
    inHead,
    clause,
    past,
    future: !past && (time.tense === 'future' || place.goals !== null),
    print,
  };
}

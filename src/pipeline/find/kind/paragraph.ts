import type { QuantityKind } from '../../../model/quantity.ts';
import { kindOf } from './rules.ts';
import { type JoinRule, joinRules } from './join.ts';
import type { Period } from '../clause/date/period.ts';
import type { Place } from '../clause/place.ts';
import { scan } from '../numbers/scan.ts';
import { type Scene, scenesOf } from '../clause/scene.ts';
import { type Bounds, boundsOf, type Stretch } from '../clause/stretch.ts';
import { visible } from '../../read/source/layout.ts';
import { indexOf } from '../../read/source/passage.ts';
import { squeeze } from '../numbers/squeeze.ts';
import type { Lead } from '../clause/date/governor.ts';
import { timesOf } from '../clause/time.ts';
import type { UnitIndex } from '../../../language/numbers/units.ts';

/** One numeric expression of a paragraph: its place in the paragraph's own text, and what it is. */
export interface Found {
  /** String indices of the text that was given, half-open. */
  start: number;
  end: number;
  kind: QuantityKind;
  rule: string;
  scene: Scene | null;
  /** The year to come that it sets for the figures after it, in the printed words. */
  sets: { year: number; words: string } | null;
  /** The period that is over with which it opens its paragraph, in the printed words. */
  spans: { year: number; words: string } | null;
}

/** A paragraph to be read. `heads` are run-in heads, in indices of `text`. */
export interface Paragraph {
  text: string;
  place: Place;
  heads: readonly { text: string; at: readonly [number, number] }[];
}

/** Every numeric expression of a paragraph, in order, with its kind. Cost: linear in the text. */
export function findInParagraph(
  units: UnitIndex,
  period: Period,
  { text, place, heads }: Paragraph,
  joining: readonly JoinRule[] = joinRules,
  lead: Lead | null = null,
): Found[] {
  const squeezed = squeeze(text);
  const tokens = scan(units, squeezed.text);
  if (!tokens.length) return [];
  const bounds = boundsOf(squeezed.text, tokens);
  const times = timesOf(squeezed.text, tokens, bounds, period, lead);
  const marks = heads.map((head) => ({ text: head.text, start: indexOf(squeezed, head.at[0]), end: indexOf(squeezed, head.at[1]) }));
  const print = ({ start, end }: Stretch): string => visible(text.slice(squeezed.at[start], squeezed.at[end - 1] + 1));
  const scenes = scenesOf({ text: squeezed.text, tokens, bounds, times, place, heads: marks, print });
  let last: Last | null = null;
  return tokens.map((token, i) => {
    const scene = scenes.get(i) ?? null;
    const own = scene ? kindOf(scene) : { kind: token.form?.kind ?? 'other', rule: token.form?.rule ?? '无规则' };
    const { part, sentence } = bounds[i];
    const join = scene && last && own.rule === '无规则' ? joinFor(scene, last, bounds[i], joining) : undefined;
    const { kind, rule } = join && last ? { kind: last.kind, rule: join.name } : own;
    if (kind === 'target' || kind === 'baseline') last = { kind, part: part.start, sentence: sentence.start };
    const { sets, spans } = times[i];
    return {
      start: squeezed.at[token.start],
      end: squeezed.at[token.end - 1] + 1,
      kind,
      rule,
      scene,
      sets: sets && { year: sets.year, words: print(sets.words) },
      spans: spans && { year: spans.year, words: print(spans.words) },
    };
  });
}

/** A target or baseline, and where its part of the sentence and its sentence begin. */
interface Last {
  kind: QuantityKind;
  part: number;
  sentence: number;
}

/** The rule by which a number takes the kind of the last figure before it. */
function joinFor(scene: Scene, last: Last, { part, sentence }: Bounds, rules: readonly JoinRule[]): JoinRule | undefined {
  const reaches = { part: last.sentence === sentence.start, sentence: last.kind === 'target' };
  return rules.find(({ when, unless, over }) => (over ? reaches[over] : last.part === part.start) && when(scene) && !unless?.(scene));
}

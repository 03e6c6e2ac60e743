import type { Carried } from '../measure.ts';
import { trimFront, withoutVerb } from '../phrase/phrase.ts';
import type { Scene } from '../scene.ts';

/** A measure that holds what is said of its noun: 企业建立研发机构. */
const saysWhat = /.(?:获得|达到|实现|建立|建成|进入)/;

/**
 * What a figure behind 其中 is a part of, in the words of the clause before; null where it is part of nothing or that clause names nothing.
 * `carried` is what the number before it measured, `whole` what that number was a part of: a list goes on in the next clause.
 */
export function wholeOf(scene: Scene, carried: Carried, whole: string | null): string | null {
  const { text, bounds, left, measured } = scene;
  const apart = /(?:^|，)其中[，:]$/.exec(text.slice(bounds.part.start, bounds.clause.start));
  if (!apart && !left.startsWith('其中')) return whole !== null && measured.dimension === 'count' && isBareNoun(left) ? whole : null;
  const end = bounds.clause.start - (apart ? 3 : 0) - 1;
  const clause = text.slice(Math.max(bounds.part.start, text.lastIndexOf('，', end - 1) + 1), Math.max(end, 0));
  if (!carried || !clause.includes(carried.measure) || saysWhat.test(carried.measure)) return null;
  const { subject, measure } = carried;
  return clause.includes(subject + measure) ? subject + measure : measure;
}

/** True for a noun without verb or adverb: a member of the list that 其中 opened. */
const isBareNoun = (words: string): boolean => words.length > 1 && trimFront(words).phrase === words && withoutVerb(words) === words;

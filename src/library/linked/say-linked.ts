import type { ReadQuantity, Related } from '../../model/target.ts';
import type { Words } from '../../strings/languages.ts';
import type { Group } from './linked-figures.ts';
import { sayNear } from './say-near.ts';
import { saySum } from './say-sums-to.ts';

/** 10% of a ratio of 0.1; one decimal where it needs one. */
export const percentOf = (ratio: number): string => `${Number((ratio * 100).toFixed(1))}%`;

type Bounded = Pick<ReadQuantity, 'comparator'>;

/** What is said of a city's figure beside its province's: what a ratio of bounds is, and that the plans are about different fields, where they are. */
export function sayCounterpart({ value, note }: Pick<Related, 'value' | 'note'>, figures: readonly Bounded[], { targets }: Words): string {
  const { say } = targets;
  const fields = note ? say.fields(note) : '';
  return typeof value === 'number'
    ? say.counterpart(percentOf(value)) + sayBounds(figures, say.bounds) + fields
    : say.counterpartNoRatio + fields;
}

/** That a ratio is one of printed numbers only, where these are bounds or no exact values. */
function sayBounds(figures: readonly Bounded[], said: Record<'all' | 'one', string>): string {
  if (figures.every(({ comparator }) => comparator === 'ge')) return said.all;
  return figures.every(({ comparator }) => comparator === 'eq') ? '' : said.one;
}

/** The sentence that belongs to a way of linking; null where each link has its own. */
export function sayGroup({ type, sum }: Pick<Group, 'type' | 'sum'>, words: Words): string | null {
  const { say } = words.targets;
  switch (type) {
    case 'baseline':
    case 'differs':
    case 'later':
    case 'restates':
    case 'same-indicator':
    case 'part-of':
    case 'leads-to':
      return say[type];
    case 'sums-to':
      return sum && saySum(sum, words);
    case 'counterpart':
    case 'near':
    case 'other-name':
      return null;
  }
}

/** What is said of one link between two figures; null where the sentence of its group says all. */
export function sayLink(link: Related, from: ReadQuantity, to: ReadQuantity, words: Words): string | null {
  const { say } = words.targets;
  switch (link.type) {
    case 'near':
      return sayNear(link, from, to, words);
    case 'counterpart':
      return sayCounterpart(link, [from, to], words);
    case 'later':
      return link.note ? say.names(link.note) : null;
    case 'baseline':
      return link.note ? say.head(link.note) : null;
    case 'restates':
      return link.note ? say.placed(link.note) : null;
    case 'differs':
    case 'same-indicator':
    case 'sums-to':
    case 'part-of':
    case 'leads-to':
      return null;
  }
}

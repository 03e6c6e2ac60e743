import type { ReadQuantity, Related } from '../model/target.ts';
import type { Words } from '../strings/languages.ts';
import type { Group } from './linked-figures.ts';
import { sayNear } from './say-near.ts';
import { saySum } from './say-sums-to.ts';

/** 10% of a ratio of 0.1; one decimal where it needs one. */
export const percentOf = (ratio: number): string => `${Number((ratio * 100).toFixed(1))}%`;

/** What is said of a city's figure beside its province's; that the plans are about different fields, where they are. */
export function sayCounterpart({ value, note }: Pick<Related, 'value' | 'note'>, { targets }: Words): string {
  const { say } = targets;
  return (typeof value === 'number' ? say.counterpart(percentOf(value)) : say.counterpartNoRatio) + (note ? say.fields(note) : '');
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
      return sayCounterpart(link, words);
    case 'later':
      return link.note ? say.names(link.note) : null;
    case 'baseline':
      return link.note ? say.head(link.note) : null;
    case 'differs':
    case 'restates':
    case 'same-indicator':
    case 'sums-to':
    case 'part-of':
    case 'leads-to':
      return null;
  }
}

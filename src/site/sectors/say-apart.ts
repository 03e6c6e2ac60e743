import { sayCounterpart } from '../../library/linked/say-linked.ts';
import { sayNear } from '../../library/linked/say-near.ts';
import type { Words } from '../../strings/languages.ts';
import type { Apart } from './sector-links.ts';

/** Why two figures of different plans that are alike don't share a row. */
export function sayApart({ type, link, from, to }: Pick<Apart, 'type' | 'link' | 'from' | 'to'>, words: Words): string {
  const { say } = words.targets;
  if (type === 'near') return sayNear(link, from.quantity, to.quantity, words);
  if (type === 'later') return say.later;
  return sayCounterpart(link, [from.quantity, to.quantity], words);
}

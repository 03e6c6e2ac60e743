import { wordsOf } from '../../library/figure-name.ts';
import { sayCounterpart } from '../../library/say-linked.ts';
import { saySum, saySumFigure } from '../../library/say-sums-to.ts';
import type { Words } from '../../strings/languages.ts';
import type { Finding } from './findings.ts';

/** The figures in short, beside one another; of a sum, the whole and what its parts come to. */
export function sayHeads({ told, figures }: Pick<Finding, 'told' | 'figures'>, words: Words): string[] {
  if (told.type !== 'sums-to') return figures.map(({ quantity }) => wordsOf(quantity));
  const { whole, sum } = words.targets.findings;
  return [`${whole}${wordsOf(told.sum.whole.quantity)}`, sum(saySumFigure(told.sum, words))];
}

/** What figures share: 节能环保 · 产业规模 · 到期达到 · 2020年. Where only one of them has a year, that is said. */
export function sayShared({ shared }: Pick<Finding, 'shared'>, { targets, separator }: Words): string {
  const { subject, name, mode, year, isYearOfAll, unit } = shared;
  const when = year === null ? null : targets.year(year) + (isYearOfAll ? '' : targets.findings.oneYear);
  return [subject, name, targets.mode[mode], when, unit || null].filter(Boolean).join(separator);
}

/** The sentence under the figures, with the names that two plans give them where those differ. */
export function sayFinding({ told }: Pick<Finding, 'told'>, words: Words): string {
  const { say } = words.targets;
  switch (told.type) {
    case 'differs':
      return say.differs;
    case 'later':
      return say.later + (told.names ? say.names(told.names) : '');
    case 'counterpart':
      return sayCounterpart({ value: told.ratio, note: told.fields ?? undefined }, words);
    case 'sums-to':
      return saySum(told.sum, words);
  }
}

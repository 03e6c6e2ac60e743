import { wordsOf } from '../../library/figure-name.ts';
import { sayCounterpart } from '../../library/linked/say-linked.ts';
import { saySum, saySumFigure } from '../../library/linked/say-sums-to.ts';
import type { ReadQuantity } from '../../model/target.ts';
import type { Words } from '../../strings/languages.ts';
import type { Finding } from './findings.ts';

/** The figures in short, each with whose and what it is; of a sum, the whole and what its parts come to. */
export function sayHeads({ told, figures }: Pick<Finding, 'told' | 'figures'>, words: Words): string[] {
  if (told.type !== 'sums-to') return figures.map(sayHead);
  const { whole, sum } = words.targets.findings;
  return [words.labelled(whole, figures.map(sayHead).join('')), sum(saySumFigure(told.sum, words))];
}

/** 福建 战略性新兴产业增加值 达到900亿元. */
const sayHead = ({ quantity, plan, name }: Finding['figures'][number]): string =>
  `${plan.place.shortName} ${name.about} ${wordsOf(quantity)}`;

/** What figures share: 节能环保 · 产业规模 · 到期达到 · 2020年. Where only one of them has a year, that is said. */
export function sayShared({ shared }: Pick<Finding, 'shared'>, { targets, separator }: Words): string {
  const { subject, name, mode, year, isYearOfAll, unit } = shared;
  const when = year === null ? null : targets.year(year) + (isYearOfAll ? '' : targets.findings.oneYear);
  return [subject, name, targets.mode[mode], when, unit || null].filter(Boolean).join(separator);
}

type Said = Pick<Finding, 'told'> & { figures: readonly { quantity: Pick<ReadQuantity, 'comparator'> }[] };

/** The sentence under the figures, with the names that two plans give them where those differ. */
export function sayFinding({ told, figures }: Said, words: Words): string {
  const { say } = words.targets;
  switch (told.type) {
    case 'differs':
      return say.differs;
    case 'later':
      return say.later + (told.names ? say.names(told.names) : '');
    case 'counterpart':
      return sayCounterpart(
        { value: told.ratio, note: told.fields ?? undefined },
        figures.map(({ quantity }) => quantity),
        words,
      );
    case 'sums-to':
      return saySum(told.sum, words);
  }
}

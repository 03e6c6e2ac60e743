import type { RuleFamily } from '../../language/rule.ts';
import type { FindWords } from '../find/quantity-ledger.ts';
import { baselineRules, linkBaselines } from './baseline.ts';
import { linkOtherNames, otherNameRules } from './baseline-names.ts';
import { linkBetween } from './between.ts';
import { betweenRules } from './between-rules.ts';
import { echoRules, linkEchoes } from './echoes.ts';
import { type FigureReader, figureReader, type LinkExample } from './link-example.ts';
import type { Figure } from './figure.ts';
import type { Link, PairRule } from './link.ts';
import { linkMultiples, multipleRules } from './multiples.ts';
import { linkNear, nearRules } from './near.ts';
import { linkParts, partRules } from './parts.ts';
import { linkProgress, progressRules } from './progress.ts';
import { type Reason, reasons } from './reasons.ts';
import { linkSums, sumRules, type SumRule } from './sums.ts';
import { linkWithin } from './within.ts';
import { withinRules } from './within-rules.ts';

/** The families of rules that link figures, with the vocabularies that their examples are read by. */
export function families(words: FindWords): RuleFamily[] {
  const read = figureReader(words);
  return [
    pairFamily('within', withinRules, read, linkWithin),
    pairFamily('baseline', baselineRules, read, ([target, base], rules) =>
      linkBaselines([target], base.quantity.kind === 'baseline' ? [base] : [], rules),
    ),
    pairFamily('baseline-name', otherNameRules, read, ([target, base], rules) =>
      base.quantity.kind === 'baseline' ? linkOtherNames([target], [base], rules) : [],
    ),
    pairFamily('part', partRules, read, linkParts),
    pairFamily('progress', progressRules, read, linkProgress),
    pairFamily('between', betweenRules, read, linkBetween),
    pairFamily('echo', echoRules, read, linkEchoes),
    pairFamily('multiple', multipleRules, read, linkMultiples),
    pairFamily('near', nearRules, read, (figures, rules) => linkNear(figures, new Set(), rules)),
    sumFamily(read),
    reasonFamily(read),
  ];
}

const pairFamily = (
  family: string,
  rules: readonly PairRule[],
  read: FigureReader,
  link: (figures: readonly Figure[], rules: readonly PairRule[]) => Link[],
): RuleFamily<PairRule> => ({
  family,
  rules,
  decide: (example: LinkExample, some) => link(read(example), some).at(0)?.rule ?? null,
  takes: (example: LinkExample, { when, unless }) => {
    const [a, b] = read(example);
    return { when: when(a, b), unless: unless?.(a, b) ?? false };
  },
});

const sumFamily = (read: FigureReader): RuleFamily<SumRule> => ({
  family: 'sum',
  rules: sumRules,
  decide: (example: LinkExample, rules) => linkSums(read(example), rules).at(0)?.rule ?? null,
  takes: (example: LinkExample, { partsOf }) => {
    const [whole, ...parts] = read(example);
    return { when: partsOf(whole, parts) !== null, unless: false };
  },
});

/** The first reason decides. */
const reasonFamily = (read: FigureReader): RuleFamily<Reason> => ({
  family: 'reason',
  rules: reasons,
  decide: (example: LinkExample, rules) => {
    const [a, b] = read(example);
    return rules.find(({ when }) => when(a, b))?.name ?? null;
  },
  takes: (example: LinkExample, { when }) => {
    const [a, b] = read(example);
    return { when: when(a, b), unless: false };
  },
});

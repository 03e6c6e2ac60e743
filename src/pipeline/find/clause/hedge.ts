import { withEach } from '../../../language/example.ts';
import type { NamedRule } from '../../../language/rule.ts';
import type { Stretch } from './stretch.ts';
import { hedges } from '../../../language/verbs.ts';

/** A hedge in the words of its sentence before a number. */
export interface HedgeAt {
  word: string;
  /** What stands before it. */
  lead: string;
  /** From it to the number. */
  rest: string;
  /** Where it stands in the paragraph. */
  at: Stretch;
  /** False where the sentence is so long that its beginning is out of reach. */
  whole: boolean;
}

/** A rule that tells whether a hedge governs a number after it. */
export interface HedgeRule extends NamedRule {
  when: (hedge: HedgeAt) => boolean;
  unless?: (hedge: HedgeAt) => boolean;
}

/** The number that hedges are asked for: its text, and where it and its sentence begin. */
interface HedgeScene {
  text: string;
  token: { start: number };
  bounds: { sentence: { start: number } };
}

const ofClause = (rest: string): string | null => /^[^，；:]*(?=[，；:])/.exec(rest)?.[0] ?? null;

/** 力争取得突破，…: a clause with neither number nor date says nothing of the figures after it. */
const isEmpty = ({ rest }: HedgeAt): boolean => !/\d(?!G)|[百千万亿]|年/.test(ofClause(rest) ?? '');

/** Rules in order; the first that holds decides. */
export const hedgeRules: readonly HedgeRule[] = [
  {
    name: '同句',
    when: ({ rest }) => ofClause(rest) === null,
    examples: withEach('到2025年，海水淡化能力＿达到⟦50万吨⟧/日', '力争 争取 努力 谋划'),
    not: ['积极谋划，海水淡化能力达到⟦50万吨⟧/日'],
  },
  {
    name: '句首',
    when: ({ lead, whole }) => whole && /^(?:[^，；:]{0,12}(?:20\d{2}年|时期|期间|末)[^，；:]{0,4}，)?$/.test(lead),
    unless: isEmpty,
    examples: [
      '力争到2025年，海水淡化能力达到50万吨；海上风电装机⟦800万千瓦⟧',
      '力争打造千亿级集群，海水淡化能力达到⟦50万吨⟧',
      ...withEach('＿，力争新建泊位20个；货物吞吐量⟦3亿吨⟧', '到2025年 “十四五”时期 规划期间 “十四五”末'),
    ],
    not: [
      '力争取得突破，海水淡化能力达到⟦50万吨⟧',
      '力争5G应用取得突破，海水淡化能力达到⟦50万吨⟧',
      '统筹推进，力争新建泊位20个；货物吞吐量⟦3亿吨⟧',
    ],
  },
  {
    name: '段首',
    when: ({ lead, rest }) => /[，；:](?:[^，；:]{0,6}(?:20\d{2}年|全省|全市))?$/.test(lead) && !rest.includes('；'),
    unless: isEmpty,
    examples: [
      '统筹推进，力争新建泊位20个，货物吞吐量⟦3亿吨⟧',
      ...withEach('统筹推进，＿力争新建泊位20个，货物吞吐量⟦3亿吨⟧', '到2025年 全省 全市'),
    ],
    not: ['统筹推进，力争取得突破，货物吞吐量⟦3亿吨⟧', '统筹推进，力争新建泊位20个；货物吞吐量⟦3亿吨⟧'],
  },
];

const hedge = new RegExp(`(?:${hedges})`, 'g');

/** The hedges of a number's sentence that stand before it, in order. */
export function hedgesBefore({ text, token, bounds }: HedgeScene): HedgeAt[] {
  const start = Math.max(bounds.sentence.start, token.start - 240);
  const before = text.slice(start, token.start);
  const whole = start === bounds.sentence.start;
  return [...before.matchAll(hedge)].map(({ 0: word, index }) => ({
    word,
    lead: before.slice(0, index),
    rest: before.slice(index),
    at: { start: start + index, end: start + index + word.length },
    whole,
  }));
}

/** The rule by which a hedge governs the number; null where it doesn't. */
export const governs = (asked: HedgeAt, rules: readonly HedgeRule[] = hedgeRules): string | null =>
  rules.find(({ when, unless }) => when(asked) && !unless?.(asked))?.name ?? null;

/**
 * The last hedge before a number that governs it; null when none does. Within its clause a hedge governs what follows. Where
 * it opens a clause that holds a number or a date (力争到2025年，…), it governs on to ；; where it opens the sentence, to the sentence's end.
 */
export const hedgeOf = (scene: HedgeScene): HedgeAt | null => hedgesBefore(scene).findLast((asked) => governs(asked) !== null) ?? null;

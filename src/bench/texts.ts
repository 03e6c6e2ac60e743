import type { TextPlan } from '../pipeline/wording/fold.ts';
import { growthExponent } from './fit.ts';
import { markdownTable } from './markdown-table.ts';

/** One search for shared wording over `plans` plans. */
export interface TextsRun {
  plans: number;
  characters: number;
  seconds: number;
  pairs: number;
  passages: number;
  peakMiB: number;
}

/** How the passages compare with those judged by hand. */
export interface TextsAccuracy {
  pairs: number;
  precision: number;
  recall: number;
  kinds: number;
}

/** One sentence in so many is the same in all rounds, as official phrases are. */
const common = 50;

/**
 * The n-th synthetic set made from real plans: every Chinese character is moved by n places in its block, so that the plans of one set
 * share with each other what the real ones share, and with another set one sentence in fifty. A set lies in provinces of its own.
 */
export const syntheticPlans = (plans: readonly TextPlan[], n: number): TextPlan[] =>
  n === 0
    ? [...plans]
    : plans.map((plan) => ({
        ...plan,
        id: `${plan.id}-${n}`,
        root: `${plan.root}-${n}`,
        blocks: plan.blocks.map((block) => ({
          ...block,
          names: block.names.map((name) => moved(name, n)),
          text: movedSentences(block.text, n),
        })),
        topics: plan.topics.map((topic) => ({ ...topic, title: moved(topic.title, n) })),
      }));

const first = 0x4e00;
const size = 0x9fa6 - first;

const moved = (text: string, n: number): string =>
  text.replace(/[\u4e00-\u9fa5]/g, (character) => String.fromCharCode(first + ((character.charCodeAt(0) - first + n * 37) % size)));

/** Which sentences stay is decided by their words, so that the same stay in every set. */
const movedSentences = (text: string, n: number): string =>
  text
    .split(/(?<=[。；])/)
    .map((sentence) => (sumOf(sentence) % common === 0 ? sentence : moved(sentence, n)))
    .join('');

const sumOf = (text: string): number => Array.from(text).reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0);

/** Seconds for every corpus, the exponent with which they grow with its characters, and the accuracy. */
export function textsReport(runs: readonly TextsRun[], accuracy: TextsAccuracy): string {
  const rows = runs.map(({ plans, characters, seconds, pairs, passages, peakMiB }) => [
    plans,
    (characters / 1e6).toFixed(2),
    seconds.toFixed(2),
    ((seconds / characters) * 1e6).toFixed(2),
    pairs,
    passages,
    peakMiB.toFixed(0),
  ]);
  const exponent = growthExponent(runs.map(({ characters, seconds }) => ({ size: characters, seconds })));
  const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;
  return [
    '## Shared wording: every two plans, through one index',
    markdownTable(['plans', 'million characters', 'seconds', 'µs a character', 'pairs with shared wording', 'passages', 'peak MiB'], rows),
    `Growth exponent: ${exponent.toFixed(3)} (aim ≤ 1.1)`,
    `On ${accuracy.pairs} hand-checked pairs of passages: precision ${percent(accuracy.precision)}, recall ${percent(accuracy.recall)}, kind right ${percent(accuracy.kinds)}`,
  ].join('\n\n');
}

import type { BesideBlocks } from '../markdown/beside.ts';
import { zh } from '../strings/zh-CN.ts';
import { type Figure, isTarget } from './figures.ts';
import { wordsOf } from './wording.ts';

/** What a figure is about, and when, in one line: 2020年 · 战略性新兴产业增加值. */
function aboutOf(figure: Figure): string {
  const { year, mode, wording } = figure.quantity;
  const each = mode === 'annual' && !wording.includes(zh.targets.mode.annual) ? zh.targets.mode.annual : null;
  const when = year === null ? each : zh.targets.year(year);
  return [when, figure.name, isTarget(figure) ? null : zh.targets.baseline].filter(Boolean).join(zh.separator);
}

/** The one-line readings that stand beside the paragraphs of a plan. */
export function besideOf(figures: readonly Figure[]): BesideBlocks {
  const byBlock = Map.groupBy(figures, ({ quantity }) => quantity.block);
  return new Map(
    [...byBlock].map(([block, own]) => [
      block,
      own.map((figure) => ({ href: figure.href, words: wordsOf(figure.quantity), about: aboutOf(figure) })),
    ]),
  );
}

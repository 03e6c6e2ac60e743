import type { Beside, BesideBlocks } from '../../markdown/beside.ts';
import { url } from '../../library/url.ts';
import type { LoadedPlan } from '../../library/load.ts';
import { zh } from '../../strings/zh-CN.ts';
import { type Figure, isTarget } from '../../library/figures.ts';
import { wordsOf } from '../../library/figure-name.ts';

/** What a figure is about, and when, in one line: 2020年 · 战略性新兴产业增加值. */
function aboutOf(figure: Figure): string {
  const { year, mode, wording } = figure.quantity;
  const each = mode === 'annual' && !wording.includes(zh.targets.mode.annual) ? zh.targets.mode.annual : null;
  const when = year === null ? each : zh.targets.year(year);
  return [when, figure.name, isTarget(figure) ? null : zh.targets.baseline].filter(Boolean).join(zh.separator);
}

/** The readings that stand beside the paragraphs of a plan: of each figure in one line, then of misprints. */
export function besideOf(figures: readonly Figure[], { facts, data }: LoadedPlan): BesideBlocks {
  const ofFigures = figures.map((figure): [string, Beside] => [
    figure.quantity.block,
    { href: figure.href, words: wordsOf(figure.quantity), about: aboutOf(figure) },
  ]);
  const ofMisprints = data.corrections.map(({ block, sic, corr, certainty, span }): [string, Beside] => {
    const about = `${zh.correction.reading(corr)}${zh.separator}${zh.correction.certainty[certainty]}`;
    return [block, { href: url.correction(facts.id, span.start), words: sic, about, more: zh.correction.here, isReading: true }];
  });
  const byBlock = Map.groupBy([...ofFigures, ...ofMisprints], ([block]) => block);
  return new Map([...byBlock].map(([block, lines]) => [block, lines.map(([, line]) => line)]));
}

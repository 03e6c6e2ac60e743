import type { LooseRun } from '../../model/pair.ts';
import type { Words } from '../../strings/languages.ts';
import { withoutEdges } from './marked.ts';

/** A loose run as it is shown: … stands for a number that goes on differently. */
export function sayRun({ text, cut: [before, after] }: Pick<LooseRun, 'text' | 'cut'>, { pairs }: Pick<Words, 'pairs'>): string {
  const dots = (cut: string): string => (cut ? pairs.pair.cut : '');
  return `${dots(before)}${withoutEdges(text)}${dots(after)}`;
}

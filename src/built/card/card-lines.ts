import { onPaper } from '../../charts/on-paper.ts';
import { type Line, setLines } from '../../charts/set-lines.ts';
import { cardSize } from './card.ts';
import { cutAround } from './cut-sentence.ts';
import { advancesOf, drawnLine, type Style, type StyledText, type Weights, wordsOf } from './placed-text.ts';

/** How far everything on a card stands from its edges, and how wide a line may be. */
export const edge = 72;
export const measure = cardSize.width - 2 * edge;

export const soft = { weight: 'regular', colour: onPaper.soft } as const;
export const ink = { weight: 'regular', colour: onPaper.ink } as const;
export const strong = { weight: 'bold', colour: onPaper.ink } as const;
export const marked = { weight: 'bold', colour: onPaper.mark } as const;

/** A text in lines of a size. */
export interface SetText {
  styled: StyledText;
  lines: Line[];
  size: number;
  leading: number;
}

/** The lines of a styled text at a size; a figure that is marked isn't parted. */
export function linesOf(styled: StyledText, fonts: Weights, size: number, isBalanced: boolean): Line[] {
  const carried = advancesOf(styled, fonts);
  const figure = styled.findIndex(({ style }) => style === marked);
  const from = wordsOf(styled.slice(0, figure)).length;
  const whole = figure < 0 ? undefined : { from, to: from + styled[figure].text.length };
  return setLines(wordsOf(styled), () => carried, { measure: measure / size, isBalanced, hangs: true, whole });
}

/** Lines as outlines, the first on `top`. */
export const drawLines = ({ styled, lines, size, leading }: SetText, fonts: Weights, top: number): string =>
  lines.map((line, i) => drawnLine(styled, line, fonts, { x: edge, y: top + i * leading, size })).join('');

/** A text of one look in at most so many lines, cut behind a clause where it is longer. */
export function small(text: string, style: Style, fonts: Weights, size: number, most = 2): SetText {
  const setIn = (words: string): Line[] => linesOf([{ text: words, style }], fonts, size, false);
  const { after } = cutAround({ before: '', exact: '', after: text }, (one) => setIn(one.after).length <= most);
  return { styled: [{ text: after, style }], lines: setIn(after), size, leading: size * 1.45 };
}

/** A line of one look that is set smaller where it would be wider than there is room. */
export function oneLine(text: string, style: Style, fonts: Weights, at: { x: number; y: number; size: number; room: number }): string {
  const styled = [{ text, style }];
  const wide = advancesOf(styled, fonts).reduce((sum, one) => sum + one, 0);
  const size = Math.min(at.size, at.room / Math.max(wide, 1));
  return drawnLine(styled, { from: 0, to: text.length }, fonts, { ...at, size });
}

import type { Ink } from '../../charts/drawing.ts';
import { colourOf, onPaper } from '../../charts/on-paper.ts';
import { type PlanSign, planSignMarks } from '../../charts/place-sign.ts';
import { type Line, setLines } from '../../charts/set-lines.ts';
import { type Card, cardSize, type CardText } from './card.ts';
import { cutAround, leftOut } from './cut-sentence.ts';
import { advancesOf, drawnLine, lackingIn, type StyledText, type Weights, wordsOf } from './placed-text.ts';

const edge = 72;
const measure = cardSize.width - 2 * edge;

/** The sizes that the large words are tried in, with as many lines as there is room for. */
const sizes = [
  { size: 66, lines: 3, leading: 96 },
  { size: 56, lines: 4, leading: 80 },
  { size: 45, lines: 5, leading: 63 },
];

/** The middle of the room for the large words. */
const middle = 290;

const soft = { weight: 'regular', colour: onPaper.soft } as const;
const ink = { weight: 'regular', colour: onPaper.ink } as const;
const strong = { weight: 'bold', colour: onPaper.ink } as const;
const marked = { weight: 'bold', colour: onPaper.mark } as const;

/** A text in lines of a size. */
interface SetText {
  styled: StyledText;
  lines: Line[];
  size: number;
  leading: number;
}

function set(styled: StyledText, fonts: Weights, size: number, isBalanced: boolean): Line[] {
  const carried = advancesOf(styled, fonts);
  const figure = styled.findIndex(({ style }) => style === marked);
  const from = wordsOf(styled.slice(0, figure)).length;
  const whole = figure < 0 ? undefined : { from, to: from + styled[figure].text.length };
  return setLines(wordsOf(styled), () => carried, { measure: measure / size, isBalanced, hangs: true, whole });
}

/** The large words as they look. */
const styledOf = ({ lead, before, exact, after }: CardText, isQuote: boolean): StyledText =>
  [
    { text: lead, style: soft },
    { text: before, style: isQuote ? ink : strong },
    { text: exact, style: marked },
    { text: after, style: ink },
  ].filter(({ text }) => text !== '');

/** The large words in the largest size they fit; a plan's words that fit in none are cut around the figure, others take more lines. */
function setLarge({ text, isQuote }: Card, fonts: Weights): SetText {
  for (const { size, lines: most, leading } of sizes) {
    const styled = styledOf(text, isQuote);
    const lines = set(styled, fonts, size, !isQuote);
    if (lines.length <= most) return { styled, lines, size, leading };
  }
  const { size, lines: most, leading } = sizes[sizes.length - 1];
  const fits = (one: CardText): boolean => set(styledOf(one, true), fonts, size, false).length <= most;
  const cut = isQuote ? cutText(text, fits) : text;
  const styled = styledOf(cut, isQuote);
  return { styled, lines: set(styled, fonts, size, !isQuote), size, leading };
}

/** A text cut around its figure until it fits; the words that govern it stay as long as the clause of the figure fits beside them. */
function cutText(text: CardText, fits: (text: CardText) => boolean): CardText {
  const withLead = { ...text, ...cutAround(text, (one) => fits({ ...text, ...one })) };
  // After the words of an earlier part …… stands already.
  const once = text.lead.endsWith(leftOut) && withLead.before.startsWith(leftOut) ? withLead.before.slice(leftOut.length) : withLead.before;
  return { ...withLead, before: once };
}

function drawLines({ styled, lines, size, leading }: SetText, fonts: Weights, top: number): string {
  return lines.map((line, i) => drawnLine(styled, line, fonts, { x: edge, y: top + i * leading, size })).join('');
}

/** A text of one look in at most two lines, cut behind a clause where it is longer. */
function small(text: string, style: StyledText[number]['style'], fonts: Weights, size: number): SetText {
  const setIn = (words: string): Line[] => set([{ text: words, style }], fonts, size, false);
  const { after } = cutAround({ before: '', exact: '', after: text }, (one) => setIn(one.after).length <= 2);
  return { styled: [{ text: after, style }], lines: setIn(after), size, leading: size * 1.45 };
}

/** A line of one look that is set smaller where it would be wider than there is room. */
function oneLine(
  text: string,
  style: StyledText[number]['style'],
  fonts: Weights,
  at: { x: number; y: number; size: number; room: number },
): string {
  const styled = [{ text, style }];
  const wide = advancesOf(styled, fonts).reduce((sum, one) => sum + one, 0);
  const size = Math.min(at.size, at.room / Math.max(wide, 1));
  return drawnLine(styled, { from: 0, to: text.length }, fonts, { ...at, size });
}

/** A shape in a colour of the page. */
const filled = (ink: Ink, d: string): string => `<path fill="${colourOf(ink)}" d="${d}"/>`;

/** The sign of a plan at the head of its card. */
const drawnSign = (sign: PlanSign): string =>
  planSignMarks(sign, { x: edge + 14, y: 80, r: 14 })
    .map(({ d, fill }) => filled(fill ?? 'paper', d))
    .join('');

/** The rows of a card around its large words. */
function rowsOf({ sign, kicker, facts, source, site }: Card, fonts: Weights): string {
  const name = [{ text: site, style: strong }];
  const nameWidth = advancesOf(name, fonts).reduce((sum, one) => sum + one, 0) * 28;
  const from = small(source, soft, fonts, 25);
  const x = edge + (sign === null ? 0 : 44);
  return [
    sign === null ? '' : drawnSign(sign),
    oneLine(kicker, soft, fonts, { x, y: 91, size: 30, room: cardSize.width - edge - nameWidth - 40 - x }),
    drawnLine(name, { from: 0, to: site.length }, fonts, { x: cardSize.width - edge - nameWidth, y: 91, size: 28 }),
    oneLine(facts.join(' · '), strong, fonts, { x: edge, y: 506, size: 31, room: measure }),
    `<path fill="${onPaper.hair}" d="M${edge} 532H${cardSize.width - edge}V534H${edge}Z"/>`,
    drawLines(from, fonts, from.lines.length > 1 ? 568 : 580),
  ].join('');
}

/** Everything on a card that a font lacks, each character once. */
export const lackingOnCard = ({ kicker, text, facts, source, site }: Card, fonts: Weights): string[] => [
  ...new Set(lackingIn([...styledOf(text, true), ...[kicker, ...facts, source, site].map((one) => ({ text: one, style: strong }))], fonts)),
];

/** A card as SVG, its letters as outlines. */
export function drawCard(card: Card, fonts: Weights): string {
  const large = setLarge(card, fonts);
  const top = middle - ((large.lines.length - 1) * large.leading) / 2 + large.size * 0.36;
  const { width, height } = cardSize;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><path fill="${onPaper.paper}" d="M0 0H${width}V${height}H0Z"/>${
    card.sign === null ? '' : filled(`slot-${card.sign.slot}`, `M0 0H16V${height}H0Z`)
  }${rowsOf(card, fonts)}${drawLines(large, fonts, top)}</svg>`;
}

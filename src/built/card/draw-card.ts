import type { Card, CardText } from './card.ts';
import { headOf, onCard, ruleAt } from './card-frame.ts';
import { drawLines, edge, ink, linesOf, marked, measure, oneLine, type SetText, small, soft, strong } from './card-lines.ts';
import { cutAround, leftOut } from './cut-sentence.ts';
import { drawPictureCard } from './draw-picture.ts';
import { lackingIn, type StyledText, type Weights } from './placed-text.ts';

/** The sizes that the large words are tried in, with as many lines as there is room for. */
const sizes = [
  { size: 66, lines: 3, leading: 96 },
  { size: 56, lines: 4, leading: 80 },
  { size: 45, lines: 5, leading: 63 },
];

/** The middle of the room for the large words. */
const middle = 290;

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
    const lines = linesOf(styled, fonts, size, !isQuote);
    if (lines.length <= most) return { styled, lines, size, leading };
  }
  const { size, lines: most, leading } = sizes[sizes.length - 1];
  const fits = (one: CardText): boolean => linesOf(styledOf(one, true), fonts, size, false).length <= most;
  const cut = isQuote ? cutText(text, fits) : text;
  const styled = styledOf(cut, isQuote);
  return { styled, lines: linesOf(styled, fonts, size, !isQuote), size, leading };
}

/** A text cut around its figure until it fits; the words that govern it stay as long as the clause of the figure fits beside them. */
function cutText(text: CardText, fits: (text: CardText) => boolean): CardText {
  const withLead = { ...text, ...cutAround(text, (one) => fits({ ...text, ...one })) };
  // After the words of an earlier part …… stands already.
  const once = text.lead.endsWith(leftOut) && withLead.before.startsWith(leftOut) ? withLead.before.slice(leftOut.length) : withLead.before;
  return { ...withLead, before: once };
}

/** The rows of a card below its large words. */
function footOf({ facts, source }: Card, fonts: Weights): string {
  const from = small(source, soft, fonts, 25);
  return [
    oneLine(facts.join(' · '), strong, fonts, { x: edge, y: 506, size: 31, room: measure }),
    ruleAt(532),
    drawLines(from, fonts, from.lines.length > 1 ? 568 : 580),
  ].join('');
}

/** Everything on a card that a font lacks, each character once. */
export const lackingOnCard = ({ kicker, text, facts, source, site }: Card, fonts: Weights): string[] => [
  ...new Set(lackingIn([...styledOf(text, true), ...[kicker, ...facts, source, site].map((one) => ({ text: one, style: strong }))], fonts)),
];

/** A card as SVG, its letters as outlines; only those inside a drawing are text. */
export function drawCard(card: Card, fonts: Weights): string {
  if (card.drawing !== null) return drawPictureCard(card, card.drawing, fonts);
  const large = setLarge(card, fonts);
  const top = middle - ((large.lines.length - 1) * large.leading) / 2 + large.size * 0.36;
  return onCard(card, headOf(card, fonts) + footOf(card, fonts) + drawLines(large, fonts, top));
}

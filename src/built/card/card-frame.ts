import type { Ink } from '../../charts/drawing.ts';
import { colourOf, onPaper } from '../../charts/on-paper.ts';
import { type PlanSign, planSignMarks } from '../../charts/place-sign.ts';
import { type Card, cardSize } from './card.ts';
import { edge, oneLine, soft, strong } from './card-lines.ts';
import { advancesOf, drawnLine, type Weights } from './placed-text.ts';

/** A shape in a colour of the page. */
const filled = (ink: Ink, d: string): string => `<path fill="${colourOf(ink)}" d="${d}"/>`;

/** The sign of a plan at the head of its card. */
const drawnSign = (sign: PlanSign): string =>
  planSignMarks(sign, { x: edge + 14, y: 80, r: 14 })
    .map(({ d, fill }) => filled(fill ?? 'paper', d))
    .join('');

/** The first line of a card: whose it is and what kind of page, and whose site. */
export function headOf({ sign, kicker, site }: Card, fonts: Weights): string {
  const name = [{ text: site, style: strong }];
  const nameWidth = advancesOf(name, fonts).reduce((sum, one) => sum + one, 0) * 28;
  const x = edge + (sign === null ? 0 : 44);
  return [
    sign === null ? '' : drawnSign(sign),
    oneLine(kicker, soft, fonts, { x, y: 91, size: 30, room: cardSize.width - edge - nameWidth - 40 - x }),
    drawnLine(name, { from: 0, to: site.length }, fonts, { x: cardSize.width - edge - nameWidth, y: 91, size: 28 }),
  ].join('');
}

/** The line above the foot of a card. */
export const ruleAt = (y: number): string => `<path fill="${onPaper.hair}" d="M${edge} ${y}H${cardSize.width - edge}V${y + 2}H${edge}Z"/>`;

/** A card as SVG: paper, the colour of the place at its left, and what stands on it. */
export function onCard({ sign }: Card, inside: string): string {
  const { width, height } = cardSize;
  const side = sign === null ? '' : filled(`slot-${sign.slot}`, `M0 0H16V${height}H0Z`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><path fill="${onPaper.paper}" d="M0 0H${width}V${height}H0Z"/>${side}${inside}</svg>`;
}

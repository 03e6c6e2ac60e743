import { type Cropped, cropScene } from '../../charts/crop-scene.ts';
import type { Scene } from '../../charts/drawing.ts';
import { markSvg } from '../../charts/mark-svg.ts';
import { type Card, cardSize } from './card.ts';
import { headOf, onCard, ruleAt } from './card-frame.ts';
import { drawLines, edge, linesOf, measure, type SetText, small, soft, strong } from './card-lines.ts';
import type { Weights } from './placed-text.ts';

/** The sizes that the title is tried in, with as many lines as there is room for; in the last one it takes what it needs. */
const sizes = [
  { size: 42, lines: 1, leading: 56 },
  { size: 37, lines: 2, leading: 50 },
  { size: 31, lines: 3, leading: 43 },
];

/** Where letters stand below: the last line of the foot, and how far the rule is above its first. */
const last = { y: 602, size: 20, rule: 34 };

function setTitle(title: string, fonts: Weights): SetText {
  const styled = [{ text: title, style: strong }];
  const tried = sizes.map(({ size, lines: most, leading }) => ({
    ...{ styled, size, leading, most },
    lines: linesOf(styled, fonts, size, true),
  }));
  return tried.find(({ lines, most }) => lines.length <= most) ?? tried[tried.length - 1];
}

/** The part of a drawing that a card has room for: the first that fits whole, else the upper rows of the first. */
function shownOf(scenes: readonly Scene[], room: number): Cropped & { scale: number } {
  const tried = scenes.map((scene) => ({ scale: measure / scene.width, ...cropScene(scene, (room * scene.width) / measure) }));
  return tried.find(({ isCut }) => !isCut) ?? tried[0];
}

/** The card of a picture as SVG, its own letters as text: title, drawing, what must be said beside it, and where it comes from. */
export function drawPictureCard(card: Card, { scenes, cut }: NonNullable<Card['drawing']>, fonts: Weights): string {
  const title = setTitle(card.text.before, fonts);
  const top = 148 + title.lines.length * title.leading - 18;
  const footOf = (said: string): SetText => small(said, soft, fonts, last.size, 3);
  const ruleOf = ({ lines, leading }: SetText): number => last.y - (lines.length - 1) * leading - last.rule;
  const whole = footOf(card.source);
  const shown = shownOf(scenes, ruleOf(whole) - 14 - top);
  const foot = shown.isCut ? footOf(cut + card.source) : whole;
  // What is said of the cut may take a line from the drawing.
  const { scale, width, height, marks } = shown.isCut ? shownOf(scenes, ruleOf(foot) - 14 - top) : shown;
  return onCard(
    card,
    [
      headOf(card, fonts),
      drawLines(title, fonts, 152),
      `<clipPath id="shown"><path d="M${edge - 8} ${top}H${cardSize.width}V${(top + height * scale).toFixed(1)}H${edge - 8}Z"/></clipPath>`,
      `<g clip-path="url(#shown)"><g transform="translate(${edge} ${top}) scale(${(measure / width).toFixed(4)})">`,
      ...marks.map(markSvg),
      '</g></g>',
      ruleAt(ruleOf(foot)),
      drawLines(foot, fonts, ruleOf(foot) + last.rule),
    ].join(''),
  );
}

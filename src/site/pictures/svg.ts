import { linesOf, type Scene, textMarks, wide } from '../../charts/drawing.ts';
import { escaped, markSvg, tag } from '../../charts/mark-svg.ts';
import { colourOf } from '../../charts/on-paper.ts';
import { language } from '../../strings/built-language.ts';
import { fonts } from './inks.ts';
import type { Picture } from './kinds/picture.ts';

const edge = 24;
const head = { size: 20, line: 28 };
const foot = { size: 13, line: 19 };

/** What stands around the marks of a file: the title above them, what must be said and the source below. */
function framed({ title, notes, draw }: Picture, source: readonly string[]): Scene {
  const scene = draw(wide);
  const titles = linesOf(title, scene.width, head.size);
  const top = edge + titles.length * head.line + 12;
  const said = [...notes, ...source].flatMap((text) => linesOf(text, scene.width, foot.size));
  const bottom = top + scene.height + 26;
  return {
    width: scene.width,
    height: bottom + said.length * foot.line - top,
    marks: [
      ...textMarks(titles, { x: 0, y: edge - top + 18, ...head, ink: 'ink', isBold: true }),
      ...scene.marks,
      ...textMarks(said, { x: 0, y: scene.height + 26, ...foot, ink: 'soft' }),
    ],
  };
}

/** A picture as a file of its own: on paper, with its title, what must be said beside it, and where it comes from. */
export function svgOf(picture: Picture, source: readonly string[]): string {
  const { width, height, marks } = framed(picture, source);
  const top = Math.min(0, ...marks.flatMap((mark) => (mark.kind === 'text' ? [mark.y - mark.size - 4] : []))) - edge / 2;
  const box = { x: -edge, y: top, width: width + 2 * edge, height: Math.ceil(height - Math.min(0, top) + edge / 2) };
  return tag(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `${box.x} ${box.y} ${box.width} ${box.height}` },
      ...{ width: box.width, height: box.height, 'font-family': fonts, role: 'img', lang: language },
    },
    [
      tag('title', {}, escaped(picture.title)),
      tag('desc', {}, escaped(picture.reading)),
      tag('rect', { ...box, fill: colourOf('paper') }),
      ...marks.map(markSvg),
    ].join(''),
  );
}

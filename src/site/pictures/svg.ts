import { linesOf, type Mark, type Scene, textMarks, wide } from '../../charts/drawing.ts';
import { colourOf } from '../../charts/on-paper.ts';
import { fonts } from './inks.ts';
import type { Picture } from './kinds/picture.ts';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

type Attributes = Record<string, string | number | undefined | null | false>;

const tag = (name: string, attributes: Attributes, inside = ''): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== null && value !== false)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
};

/** A mark as SVG with its colours written out. Links are left out: a file is opened far from the site. */
function drawn(mark: Mark): string {
  switch (mark.kind) {
    case 'rect': {
      const { x, y, width, height, fill, radius, isFaint } = mark;
      return tag('rect', { x, y, width, height, rx: radius, fill: colourOf(fill), 'fill-opacity': isFaint && 0.25 });
    }
    case 'line': {
      const { x1, y1, x2, y2, stroke, width, dash } = mark;
      return tag('line', { x1, y1, x2, y2, stroke: colourOf(stroke), 'stroke-width': width, 'stroke-dasharray': dash });
    }
    case 'path': {
      const { d, fill, stroke, width, isFaint } = mark;
      const outline = stroke && { stroke: colourOf(stroke), 'stroke-width': width ?? 1 };
      return tag('path', { d, fill: fill === null ? 'none' : colourOf(fill), ...outline, 'fill-opacity': isFaint && 0.25 });
    }
    case 'text': {
      const { x, y, text, size, ink, anchor, isBold } = mark;
      const weight = isBold && 700;
      return tag('text', { x, y, 'font-size': size, 'text-anchor': anchor, 'font-weight': weight, fill: colourOf(ink) }, escaped(text));
    }
  }
}

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
      ...{ width: box.width, height: box.height, 'font-family': fonts, role: 'img', lang: 'zh-CN' },
    },
    [
      tag('title', {}, escaped(picture.title)),
      tag('desc', {}, escaped(picture.reading)),
      tag('rect', { ...box, fill: colourOf('paper') }),
      ...marks.map(drawn),
    ].join(''),
  );
}

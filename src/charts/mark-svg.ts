import { colourOf } from './on-paper.ts';
import type { Mark } from './drawing.ts';

/** A text as it may stand in XML. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

type Attributes = Record<string, string | number | undefined | null | false>;

/** An element of SVG with its attributes; those that are undefined, null or false are left out. */
export const tag = (name: string, attributes: Attributes, inside = ''): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== null && value !== false)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
};

/** A mark as SVG with its colours written out. Links are left out: a file is opened far from the site. */
export function markSvg(mark: Mark): string {
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

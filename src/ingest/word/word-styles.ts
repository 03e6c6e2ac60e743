import { attributeOf, childOf, childrenOf, isOn, valueOf, type XmlElement } from './xml.ts';

/** What a style says of its paragraphs, its ancestors' words included. */
export interface Style {
  name: string;
  list: { id: string | null; level: number | null };
  /** From 1 for a heading; null for text. */
  heading: number | null;
  hidden: boolean;
}

const plainStyle: Style = { name: '', list: { id: null, level: null }, heading: null, hidden: false };

const numberIn = (value: string | null): number | null => (value === null || value === '' ? null : Number(value));

/** The styles of a document by their ids; what isn't there is a style without any property. */
export function readStyles(styles: XmlElement | null): (id: string | null) => Style {
  const elements = new Map((styles ? childrenOf(styles, 'style') : []).map((style) => [attributeOf(style, 'styleId'), style]));
  const read = new Map<string, Style>();
  const styleOf = (id: string | null, depth = 0): Style => {
    const element = id === null ? undefined : elements.get(id);
    if (!element || id === null || depth > 20) return plainStyle;
    const known = read.get(id);
    if (known) return known;
    const base = styleOf(valueOf(element, 'basedOn'), depth + 1);
    const numbers = childOf(element, 'pPr', 'numPr');
    const outline = numberIn(valueOf(element, 'pPr', 'outlineLvl'));
    const style: Style = {
      name: valueOf(element, 'name') ?? '',
      list: { id: valueOf(numbers, 'numId') ?? base.list.id, level: numberIn(valueOf(numbers, 'ilvl')) ?? base.list.level },
      heading: outline === null ? base.heading : outline < 9 ? outline + 1 : null,
      hidden: isOn(childOf(element, 'rPr'), 'vanish') || base.hidden,
    };
    read.set(id, style);
    return style;
  };
  return styleOf;
}

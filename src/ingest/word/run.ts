import type { FormKind } from '../../model/form-change.ts';
import { left, type Segment } from '../source/segment.ts';
import type { Style } from './word-styles.ts';
import { attributeOf, childOf, childrenOf, isOn, nameOf, valueOf, type XmlElement } from './xml.ts';

/** What a paragraph's runs give: its words, and what hangs on them. */
export interface Runs {
  segments: Segment[];
  /** Footnotes and endnotes that are called, in order. */
  notes: { part: 'footnotes' | 'endnotes'; id: string }[];
  /** Text boxes that are anchored. */
  boxes: XmlElement[];
  /** The fields that are open: true until their result begins. */
  fields: boolean[];
}

export const noRuns = (): Runs => ({ segments: [], notes: [], boxes: [], fields: [] });

/** Elements that only hold runs. */
const holders = new Set(
  'ins moveTo hyperlink smartTag sdt sdtContent fldSimple customXml bdo dir oMath oMathPara r e num den sub sup deg f sSup sSub d rad nary ruby rubyBase'.split(
    ' ',
  ),
);

/** Adds the words of what stands in a paragraph; `kind` is why they are left out, where they are. */
export function addRuns(parent: XmlElement, into: Runs, styleOf: (id: string | null) => Style, kind: FormKind | null = null): void {
  for (const element of childrenOf(parent)) {
    const name = nameOf(element);
    if (name === 'r' && childOf(element, 'rPr') === null) addPieces(element, into, styleOf, kind);
    else if (name === 'r') addPieces(element, into, styleOf, kind ?? (isHidden(element, styleOf) ? 'hidden' : null));
    else if (name === 'del' || name === 'moveFrom') addRuns(element, into, styleOf, 'deleted');
    else if (holders.has(name)) addRuns(element, into, styleOf, kind);
    else addPiece(element, into, styleOf, kind);
  }
}

const isHidden = (run: XmlElement, styleOf: (id: string | null) => Style): boolean => {
  const properties = childOf(run, 'rPr');
  return isOn(properties, 'vanish') || (valueOf(properties, 'vanish') === null && styleOf(valueOf(properties, 'rStyle')).hidden);
};

function addPieces(run: XmlElement, into: Runs, styleOf: (id: string | null) => Style, kind: FormKind | null): void {
  for (const element of childrenOf(run)) addPiece(element, into, styleOf, kind);
}

/** Characters that elements stand for. */
const characters: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
  softHyphen: '\u00ad',
};

function addPiece(element: XmlElement, into: Runs, styleOf: (id: string | null) => Style, kind: FormKind | null): void {
  const name = nameOf(element);
  const text = name === 't' || name === 'delText' ? element.textContent : name === 'sym' ? symbol(element) : characters[name];
  if (text && !into.fields.includes(true)) into.segments.push(kind ? left(text, kind) : { text });
  else if (name === 'fldChar') readField(element, into.fields);
  else if (name === 'footnoteReference' || name === 'endnoteReference') addNote(element, into, kind);
  else if (name === 'ruby') for (const base of childrenOf(element, 'rubyBase')) addRuns(base, into, styleOf, kind);
  else if (name === 'AlternateContent') addPieces(childOf(element, 'Choice') ?? element, into, styleOf, kind);
  else if (name === 'drawing' || name === 'pict' || name === 'object') into.boxes.push(...boxesIn(element));
}

/** A field's code isn't shown; its result is, from `separate` on. */
function readField(element: XmlElement, fields: boolean[]): void {
  const type = attributeOf(element, 'fldCharType');
  if (type === 'begin') fields.push(true);
  else if (type === 'separate') fields[fields.length - 1] = false;
  else fields.pop();
}

function addNote(element: XmlElement, { notes }: Runs, kind: FormKind | null): void {
  const id = attributeOf(element, 'id');
  if (id !== null && kind === null) notes.push({ part: nameOf(element) === 'footnoteReference' ? 'footnotes' : 'endnotes', id });
}

/** The text boxes in a drawing. */
const boxesIn = (drawing: XmlElement): XmlElement[] =>
  childrenOf(drawing).flatMap((child) => (nameOf(child) === 'txbxContent' ? [child] : boxesIn(child)));

/** A character of a font of symbols: the one that Unicode has for it, where its code is no private one. */
function symbol(element: XmlElement): string {
  const code = Number.parseInt(attributeOf(element, 'char') ?? '', 16);
  return Number.isNaN(code) ? '' : code >= 0xe000 && code <= 0xf8ff ? '•' : String.fromCodePoint(code);
}

import { strToU8, zipSync } from 'fflate';

const space =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** The parts of a Word document, each the inside of its root element. */
export interface WordParts {
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  header?: string;
  footer?: string;
}

const part = (root: string, inside: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:${root} ${space}>${inside}</w:${root}>`);

/** A Word document of its parts. */
export function wordFile({ body, styles, numbering, footnotes, header, footer }: WordParts): Uint8Array {
  const others = { styles, numbering, footnotes, header1: header, footer1: footer };
  const roots: Record<string, string> = { header1: 'hdr', footer1: 'ftr' };
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(
      Object.entries(others).flatMap(([name, inside]) =>
        inside === undefined ? [] : [[`word/${name}.xml`, part(roots[name] ?? name, inside)]],
      ),
    ),
  });
}

export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph: its words, or its runs, and its properties. */
export const paragraph = (words: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${words.startsWith('<') ? words : run(words)}</w:p>`;

/** A paragraph on a level of a list. */
export const item = (words: string, level = 0, list = 1): string =>
  paragraph(words, `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`);

/** A level of a list as numbering.xml has it. */
export const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${String(at)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;

/** A definition of a list with its levels. */
export const definition = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${String(id)}">${levels}</w:abstractNum>`;

/** A list that counts by a definition. */
export const list = (id: number, by: number, more = ''): string =>
  `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(by)}"/>${more}</w:num>`;

const cell = ([words, properties = '']: readonly [string, string?]): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${words.startsWith('<w:p>') ? words : paragraph(words)}</w:tc>`;

/** A table: rows of cells, each its words and its properties. */
export const table = (...rows: readonly (readonly (readonly [string, string?])[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;

import { strFromU8, strToU8, unzipSync } from 'fflate';
import writeWorkbook, { type Cell, type Sheet } from 'write-excel-file/universal';
import type { Value } from '../model/schema.ts';
import { fieldWords } from '../strings/field-words.ts';
import { cutNote, tableNote } from './readme.ts';
import { zhHead } from './codebook.ts';
import { cellText } from './flat.ts';
import type { Column } from './shape.ts';
import { type Table, valuesOf } from './dataset-table.ts';
import { zipOf } from './zip.ts';

/** The most characters that a cell of Excel holds. */
const longest = 32_767;

/** The most rows that a sheet of Excel holds, its head among them. */
const most = 1_048_576;

/** More rows than these nobody reads in a workbook, and no program opens them quickly: they stand in the table's other files. */
const kept = 150_000;

/** What XML can't hold or the writer would drop, and what reads like an escape. */
const unsafe =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\0-\x08\v\f\r\x0E-\x1F\x7F-\x9F\uFDD0-\uFDEF\uFFFD-\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|_(?=x[\dA-Fa-f]{4}_)/g;

/** A text as a cell writes it: what XML can't hold as `_x0008_` (ECMA-376, ST_Xstring). */
const escaped = (text: string): string =>
  text.replace(unsafe, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);

/** A text that fits a cell: a longer one is cut, and says at its end where the whole stands. */
function fitted(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - cutNote.length);
  return (/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut) + cutNote;
}

function cellOf(value: Value, { type }: Column): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return { value, type: typeof value === 'number' ? Number : Boolean };
  const text = fitted(escaped(cellText(value, type)));
  if (text === '') return null;
  return { value: text, type: String, ...(type === 'url' && { textColor: '#0563C1' }) };
}

/** What a sheet has beside its cells. */
export interface SheetParts {
  rows: number;
  columns: number;
  /** Cells that lead somewhere: column and row, counted from 0, and the address. */
  links: { column: number; row: number; address: string }[];
}

/** The most links that Excel opens on one sheet; a sheet with more has none. */
const mostLinks = 65_530;

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** The properties of a document: its title and who made it, without a time. */
const core = (title: string, creator: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xml(title)}</dc:title><dc:creator>${xml(creator)}</dc:creator></cp:coreProperties>`;

/** A sheet with a filter over its whole table, and its links. */
function withParts(sheet: string, { rows, columns, links }: SheetParts): string {
  const filter = `<autoFilter ref="A1:${letters(columns - 1)}${rows + 1}"/>`;
  const each = links.map(({ column, row }, i) => `<hyperlink ref="${letters(column)}${row + 1}" r:id="link${i + 1}"/>`);
  return sheet.replace('</sheetData>', () => `</sheetData>${filter}${each.length > 0 ? `<hyperlinks>${each.join('')}</hyperlinks>` : ''}`);
}

/** The addresses of a sheet's links. */
const withTargets = (rels: string, links: SheetParts['links']): string =>
  rels.replace(
    '</Relationships>',
    () =>
      `${links.map(({ address }, i) => `<Relationship Id="link${i + 1}" Type="${office}/hyperlink" Target="${xml(address)}" TargetMode="External"/>`).join('')}</Relationships>`,
  );

/** What a workbook says of itself. */
export interface WorkbookAbout {
  title: string;
  creator: string;
}

/** The files of a workbook with filters, links, title and maker, which its writer has no words for. `sheets` are in its order. */
export function finishWorkbook(
  files: Record<string, Uint8Array>,
  sheets: readonly SheetParts[],
  { title, creator }: WorkbookAbout,
): [name: string, bytes: Uint8Array][] {
  const change = (name: string, by: (text: string) => string): void => {
    const bytes = files[name];
    if (!bytes) throw new Error(`src/export/xlsx.ts: the workbook has no ${name}. Its writer has changed: look at what it writes.`);
    files[name] = strToU8(by(strFromU8(bytes)));
  };
  sheets.forEach((parts, i) => {
    const links = parts.links.length > mostLinks ? [] : parts.links;
    change(`xl/worksheets/sheet${i + 1}.xml`, (sheet) => withParts(sheet, { ...parts, links }));
    change(`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, (rels) => withTargets(rels, links));
  });
  const type = 'application/vnd.openxmlformats-package.core-properties+xml';
  change('[Content_Types].xml', (text) =>
    text.replace('</Types>', `<Override ContentType="${type}" PartName="/docProps/core.xml"/></Types>`),
  );
  change('_rels/.rels', (text) =>
    text.replace(
      '</Relationships>',
      `<Relationship Id="rId-core" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    ),
  );
  return [...Object.entries(files), ['docProps/core.xml', strToU8(core(title, creator))]];
}

/** How wide a text is set, in figures: Chinese characters take two. */
const wide = (text: string): number => [...text].reduce((sum, char) => sum + (char < '\u0100' ? 1 : 2), 0);

/** Wide enough for the head with its filter, and for what stands below in the first rows, within reason. */
const width = (head: string, type: Column['type'], values: readonly Value[]): number =>
  Math.min(60, Math.max(8, wide(head) + 4, ...values.slice(0, 200).map((value) => wide(cellText(value, type)) + 1)));

/** A sheet with what it has beside its cells. */
interface Written {
  sheet: Sheet<never>;
  parts: SheetParts;
}

/** The cells of a sheet that are addresses. */
const linksIn = (rows: readonly (readonly Value[])[], columns: readonly Column[]): SheetParts['links'] =>
  rows.flatMap((row, r) =>
    columns.flatMap(({ type }, column) => {
      const address = row[column];
      return type === 'url' && typeof address === 'string' && address !== '' ? [{ column, row: r + 1, address }] : [];
    }),
  );

/** How many rows a sheet holds, its head among them, and a table that stands in the workbook. */
interface Bounds {
  sheet: number;
  kept: number;
}

/** One table as a sheet, or as many as its rows need: Chinese and English name of the column in one head, which stays when one scrolls. */
function sheetsOf(table: Table, bounds: Bounds): Written[] {
  const { name, columns } = table.shape;
  const heads = columns.map((column) => `${zhHead(name, column.name)} ${column.name}`);
  const head = heads.map((value): Cell => ({ value, type: String, fontWeight: 'bold' }));
  const values: Value[][] = table.rows.length > bounds.kept ? [[tableNote(table.rows.length)]] : [...valuesOf(table)];
  const widths = heads.map((each, c) => ({
    width: width(
      each,
      columns[c].type,
      values.map((row) => row[c]),
    ),
  }));
  const sheet = (rows: readonly Value[][], i: number): Written => ({
    sheet: {
      sheet: sheetName(name, i + 1),
      data: [head, ...rows.map((row) => row.map((value, c) => cellOf(value, columns[c])))],
      columns: widths,
      stickyRowsCount: 1,
    },
    parts: { rows: rows.length, columns: columns.length, links: linksIn(rows, columns) },
  });
  const room = bounds.sheet - 1;
  return Array.from({ length: Math.max(1, Math.ceil(values.length / room)) }, (_, i) => sheet(values.slice(i * room, (i + 1) * room), i));
}

/** What a table's sheet is called: 目标 targets; where one sheet can't hold it, the next ones 目标 targets 2 and so on. */
export const sheetName = (table: string, number = 1): string =>
  `${(fieldWords.zh.tables as Readonly<Record<string, readonly [string, string]>>)[table]?.[0] ?? ''} ${table}${number > 1 ? ` ${number}` : ''}`.trim();

/** Tables as a workbook, a sheet each, or several where one is full; of a table that is too long for any, the head and where it stands. The writer stamps the time of day into its archive; it is packed again without. */
export async function workbookOf(
  tables: readonly Table[],
  about: WorkbookAbout,
  bounds: Bounds = { sheet: most, kept },
): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = tables.flatMap((table) => sheetsOf(table, bounds));
  const written = await writeWorkbook(sheets.map(({ sheet }) => sheet)).toBlob();
  const parts = sheets.map((sheet) => sheet.parts);
  return zipOf(finishWorkbook(unzipSync(new Uint8Array(await written.arrayBuffer())), parts, about));
}

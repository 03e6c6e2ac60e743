import { strFromU8, strToU8 } from 'fflate';

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

/** The files of a workbook with filters, links, title and maker, which its writer has no words for. `sheets` are in its order. */
export function finishWorkbook(
  files: Record<string, Uint8Array>,
  sheets: readonly SheetParts[],
  { title, creator }: { title: string; creator: string },
): [name: string, bytes: Uint8Array][] {
  const change = (name: string, by: (text: string) => string): void => {
    const bytes = files[name];
    if (!bytes)
      throw new Error(`src/export/workbook-parts.ts: the workbook has no ${name}. Its writer has changed: look at what it writes.`);
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

/** A run of text on a page, in points from the lower left corner of an A4 page. */
export interface Printed {
  text: string;
  x: number;
  y: number;
  size?: number;
}

const hex = (text: string): string => Array.from(text, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('');

const contentOf = (page: readonly Printed[]): string =>
  page.map(({ text, x, y, size = 12 }) => `BT /F ${String(size)} Tf 1 0 0 1 ${String(x)} ${String(y)} Tm <${hex(text)}> Tj ET`).join('\n');

/** Song of Adobe's Chinese fonts, which a file names and doesn't hold: ASCII is half as wide as Han. */
const font = [
  '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [4 0 R] >>',
  '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 5 0 R /DW 1000 /W [1 95 500 814 939 500] >>',
  '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >>',
];

/** A PDF of pages, by hand: a font that isn't embedded, so that character maps are needed, as with PDFs of older printing systems. */
export function pdfFile(pages: readonly (readonly Printed[])[], more: { turned?: number } = {}): Uint8Array {
  const kids = pages.map((_, i) => `${String(6 + 2 * i)} 0 R`).join(' ');
  const turn = more.turned === undefined ? '' : ` /Rotate ${String(more.turned)}`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${String(pages.length)} >>`,
    ...font,
    ...pages.flatMap((page, i) => {
      const content = contentOf(page);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]${turn} /Resources << /Font << /F 3 0 R >> >> /Contents ${String(7 + 2 * i)} 0 R >>`,
        `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let text = '%PDF-1.5\n';
  const places = objects.map((object, i) => {
    const at = text.length;
    text += `${String(i + 1)} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${places.join('')}`;
  return new TextEncoder().encode(
    `${text}${table}trailer << /Size ${String(objects.length + 1)} /Root 1 0 R >>\nstartxref\n${String(text.length)}\n%%EOF\n`,
  );
}

/** Lines one under the other from a place on, 20 points apart. */
export const column = (lines: readonly string[], x: number, top: number): Printed[] =>
  lines.map((text, i) => ({ text, x, y: top - 20 * i }));

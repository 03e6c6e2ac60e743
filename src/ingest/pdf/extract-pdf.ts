import { advise, type Extraction, refuse } from '../source/extracted.ts';
import { pageEnd } from '../record/form-changes.ts';
import { columnsOf } from './page-columns.ts';
import { linesOfItems, type PageItem } from './page-item.ts';
import { printLines } from './print-line.ts';

/** Fewer characters a page than this, and the pages are pictures. */
const fewest = 12;

/** The runs of each page of a PDF, with the widths of the pages. */
interface ReadPdf {
  pages: { items: PageItem[]; width: number }[];
  title: string | null;
}

/** The text of a PDF that has one, by the places of its words. `characterMaps`: where pdf.js finds the maps of fonts that the file doesn't hold. */
export async function extractPdf(bytes: Uint8Array, characterMaps?: string): Promise<Extraction> {
  let read: ReadPdf;
  try {
    read = await readPdf(bytes, characterMaps);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    if (isLocked) return refuse('the PDF is locked with a password.', 'Save it without one.');
    return refuse('the PDF is damaged: it can’t be read.', 'Take the file from its source again.');
  }
  const pages = read.pages.map(({ items, width }) => columnsOf(items, width).flatMap((column) => printLines(linesOfItems(column))));
  const empty = pages.flatMap((lines, i) => (lines.join('').length < fewest ? [i + 1] : []));
  if (pages.join('').length < fewest * pages.length && empty.length * 2 > pages.length) {
    return refuse(
      'the PDF has no text: its pages are pictures (a scan).',
      'Have its characters recognised (OCR), compare them with the pages and save them as .docx or text.',
    );
  }
  const problems =
    empty.length === 0 ? [] : [advise('pdf', `pages without text: ${empty.join(', ')}.`, 'Look whether they are pictures of text.')];
  const source = pages.map((lines) => `${lines.join('\n')}\n`).join(pageEnd);
  return { kind: 'pdf', encoding: null, source, edits: [], title: read.title, address: null, problems };
}

async function readPdf(bytes: Uint8Array, characterMaps?: string): Promise<ReadPdf> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // Where the maps have an address, they are fetched by what takes the file apart; in a browser's worker the other half can't.
  const maps =
    characterMaps === undefined ? {} : { cMapUrl: characterMaps, cMapPacked: true, useWorkerFetch: /^https?:/.test(characterMaps) };
  // pdf.js takes the bytes away from who gives them.
  const loading = getDocument({
    data: new Uint8Array(bytes),
    ...maps,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await loading.promise;
    const pages: ReadPdf['pages'] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { transform, width } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent({ disableNormalization: true });
      pages.push({ width, items: items.flatMap((item) => ('str' in item && item.str !== '' ? [placed(item, transform)] : [])) });
    }
    const { info } = await document.getMetadata();
    return { pages, title: titleIn(info) };
  } finally {
    await loading.destroy();
  }
}

/** A run at its place as the page is seen: a page may be turned. */
function placed({ str, transform, width }: { str: string; transform: number[]; width: number }, view: number[]): PageItem {
  const [a, b, , , e, f] = transform;
  const [left, top] = [view[0] * e + view[2] * f + view[4], view[1] * e + view[3] * f + view[5]];
  return { text: str, x: left, y: -top, width, size: Math.hypot(a, b) };
}

/** The title among a PDF's properties, where it is one and not the name of a file or a program. */
function titleIn(info: object): string | null {
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
  return /\p{Script=Han}/u.test(title) && !/\.(?:docx?|wps|pdf)$|^Microsoft|^WPS/i.test(title) ? title : null;
}

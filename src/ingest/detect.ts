import { refuse, type Extraction } from './source/extracted.ts';

/** What bytes are by their content; a file's name is asked only where content can't tell (Markdown). */
export type FileType = 'zip' | 'pdf' | 'text';

interface Refusal {
  name: string;
  when: (start: string) => boolean;
  what: string;
  remedy: string;
}

const begins =
  (...openings: readonly string[]) =>
  (start: string): boolean =>
    openings.some((opening) => start.startsWith(opening));

/** Files that hold a plan but give no text here: first match wins. `start` has a character for each of the first bytes. */
const refusals: readonly Refusal[] = [
  {
    name: 'rtf',
    when: begins('{\\rtf'),
    what: 'an RTF document',
    remedy: 'Open it in Word, WPS or LibreOffice and save it as .docx.',
  },
  {
    name: 'ole',
    when: begins('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    what: 'a document of Word 97–2003 or WPS (.doc, .wps)',
    remedy: 'Open it in Word, WPS or LibreOffice and save it as .docx.',
  },
  {
    name: 'mhtml',
    when: (start) => /^(?:From: |MIME-Version:|Content-Type: multipart)/i.test(start) && /multipart\/related/i.test(start),
    what: 'a web archive (.mht)',
    remedy: 'Open it in a browser and save it as “web page, HTML only”.',
  },
  {
    name: 'picture',
    when: begins('\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*', 'BM'),
    what: 'a picture',
    remedy: 'Have its characters recognised (OCR), compare them with the picture and save them as .docx or text.',
  },
  { name: 'gzip', when: begins('\x1f\x8b', '7z\xbc\xaf', 'Rar!'), what: 'an archive', remedy: 'Unpack it and give the document in it.' },
];

const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** The type of a file by its first bytes, or why it can't be read. */
export function detect(bytes: Uint8Array): FileType | Extract<Extraction, { refused: unknown }> {
  const start = latin(bytes.subarray(0, 1024));
  const refusal = refusals.find(
    ({ name, when }) => when(start) && !(name === 'picture' && start.startsWith('BM') && !start.includes('\0')),
  );
  if (refusal) return refuse(`this is ${refusal.what}.`, refusal.remedy);
  if (start.startsWith('PK\x03\x04')) return 'zip';
  return start.includes('%PDF-') ? 'pdf' : 'text';
}

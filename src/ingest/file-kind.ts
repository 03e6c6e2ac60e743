/** What bytes are that are no plain text, and how a text is made of them. */
export interface FileKind {
  name: string;
  what: string;
  remedy: string;
}

interface Kind extends FileKind {
  /** `start` has a character for each of the first bytes, without a byte order mark, spaces and comments before anything else. */
  when: (start: string) => boolean;
}

const begins =
  (...openings: readonly string[]) =>
  (start: string): boolean =>
    openings.some((opening) => start.startsWith(opening));

const readable = 'npm run read -- FILE --text makes a text of it, npm run new-plan -- FILE a plan.';
const save = 'Open it in Word, WPS or LibreOffice and save it as .docx.';
const take = 'Take the text out of it.';

const tags =
  '!doctype html|html|head|body|meta|title|div|p|span|table|tbody|tr|td|ul|ol|li|h[1-6]|br|section|article|center|font|a|img|b|strong|script|style';
const page = new RegExp(`^(?:<\\?xml[^>]*>\\s*)?<(?:${tags})\\b`, 'i');
const office = /<(?:\w+:)?(?:wordDocument|document|package|document-content|workbook|worksheet)\b[^>]*xmlns/i;

/** Kinds by their content; first match wins. */
export const fileKinds: readonly Kind[] = [
  { name: 'rtf', when: begins('{\\rtf'), what: 'an RTF document', remedy: save },
  {
    name: 'ole',
    when: begins('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    what: 'a document of Word 97–2003 or WPS (.doc, .wps)',
    remedy: save,
  },
  {
    name: 'mhtml',
    when: (start) => /^(?:From: |MIME-Version:|Content-Type: multipart)/i.test(start) && /multipart\/related/i.test(start),
    what: 'a web archive (.mht)',
    remedy: 'Open it in a browser and save it as “web page, HTML only”.',
  },
  {
    name: 'picture',
    when: (start) => begins('\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*')(start) || (start.startsWith('BM') && start.includes('\0')),
    what: 'a picture',
    remedy: 'Have its characters recognised (OCR), compare them with the picture and save them as .docx or text.',
  },
  {
    name: 'archive',
    when: begins('\x1f\x8b', '7z\xbc\xaf', 'Rar!'),
    what: 'an archive',
    remedy: 'Unpack it and give the document in it.',
  },
  { name: 'zip', when: begins('PK\x03\x04', 'PK\x05\x06'), what: 'a zip archive, as documents of Word and WPS are', remedy: readable },
  { name: 'pdf', when: (start) => start.slice(0, 1024).includes('%PDF-'), what: 'a PDF', remedy: readable },
  { name: 'html', when: (start) => page.test(start), what: 'a web page (HTML)', remedy: readable },
  { name: 'office xml', when: (start) => office.test(start), what: 'the XML of an office document', remedy: save },
  { name: 'xml', when: begins('<?xml', '<rss', '<svg'), what: 'XML', remedy: take },
  { name: 'json', when: (start) => /^[[{]\s*["[{]/.test(start), what: 'JSON', remedy: take },
];

/** How much of a file tells its kind: a page may begin with a long comment. */
const looked = 4096;

/** The kind of file that bytes are instead of a plain text; null where they look like one. */
export function fileKind(bytes: Uint8Array): FileKind | null {
  const latin = Array.from(bytes.subarray(0, looked), (byte) => String.fromCharCode(byte)).join('');
  const start = latin.replace(/^(?:\xef\xbb\xbf|[ \t\r\n]|<!--.*?-->)+/s, '');
  return fileKinds.find(({ when }) => when(start)) ?? null;
}

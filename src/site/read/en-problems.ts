import { figured } from '../../strings/english.ts';
import type { readProblems as zh, SaidProblem } from './zh-CN-problems.ts';

type Some = Partial<Record<keyof (typeof zh)['all'], SaidProblem>>;

const ocr = 'Have the characters recognised (OCR), compare them with the original, save as .docx or .txt and come back.';
const docx = 'Open it in Word, WPS or LibreOffice and save it as .docx.';
const again = 'Fetch it from its source once more.';
const compare = 'Compare it with the source.';

/** Files that are of another kind, by what the reader calls them. */
const files = {
  rtf: { says: () => 'This is an RTF document.', remedy: docx },
  word97: { says: () => 'This is a document of an older Word or WPS (.doc, .wps).', remedy: docx },
  webArchive: { says: () => 'This is a web archive (.mht).', remedy: 'Open it in a browser and save it as “Web page, HTML only”.' },
  picture: { says: () => 'This is a picture and has no text.', remedy: ocr },
  archive: { says: () => 'This is an archive.', remedy: 'Unpack it and choose the document in it.' },
  workbook: { says: () => 'This is a workbook (.xlsx).', remedy: 'Copy the table into the document of the plan, and choose that.' },
  presentation: { says: () => 'This is a presentation (.pptx).', remedy: 'Save its text as .docx or .txt.' },
  ofd: { says: () => 'This is an OFD document.', remedy: 'Save it as .docx in an OFD reader, or as a PDF that has text.' },
  openDocument: { says: () => 'This is an OpenDocument text (.odt).', remedy: docx },
  ebook: { says: () => 'This is an e-book (.epub).', remedy: 'Save its text as .docx or .txt.' },
  officeXml: { says: () => 'This is the XML of an office document.', remedy: docx },
  code: { says: () => 'This is data for programs, not a document.', remedy: 'Take the text of the plan out of it.' },
  notText: { says: () => 'This isn’t plain text.', remedy: 'Choose the original file, with the extension it had.' },
  damagedArchive: { says: () => 'The file is damaged and can’t be opened.', remedy: `${again} Or open it in Word and save it anew.` },
  noWord: { says: () => 'The archive has no Word document in it.', remedy: 'Unpack it and choose the document in it.' },
  emptyDocument: { says: () => 'The document has no text; every page may be a picture.', remedy: ocr },
  emptyPage: {
    says: () => 'The web page has no text: it is fetched when the page is opened.',
    remedy: 'Open it in a browser and save it once the text has appeared.',
  },
  lockedPdf: { says: () => 'The PDF is locked with a password.', remedy: 'Save a copy without the password.' },
  damagedPdf: { says: () => 'The PDF is damaged and can’t be read.', remedy: again },
  scannedPdf: { says: () => 'The PDF has no text: every page is a picture (a scan).', remedy: ocr },
  pagesWithoutText: {
    says: (pages) => (pages.includes(',') ? `Pages ${pages} have no text.` : `Page ${pages} has no text.`),
    remedy: 'See whether they are pictures.',
  },
  noText: {
    says: () => 'This is neither text nor a file that is known here.',
    remedy: 'Choose .docx, .html, a .pdf that has text, .txt or .md.',
  },
  emptyFile: { says: () => 'There is no text in it.', remedy: 'Choose the file with the plan in it, or paste the text.' },
} satisfies Some;

/** What is wrong with a text, or doubtful in it. */
const texts = {
  tooLong: {
    says: (limit, what) => `This is too long: more than ${limit} ${what}, and no plan has so many.`,
    remedy: 'Put in the plan alone; where there are several documents, one at a time.',
  },
  notUtf8: { says: () => 'From here on the encoding of the text isn’t known.', remedy: 'Save it as UTF-8.' },
  encoding: { says: (encoding) => `The text was read in the encoding ${encoding}.`, remedy: 'See whether any characters are garbled.' },
  control: { says: (code) => `There is a control character here (${code}), which is no text.`, remedy: again },
  lost: { says: () => 'A character was lost here; only the replacement “�” is left.', remedy: compare },
  private: {
    says: (code) => `This character (${code}) belongs to one font alone, and other computers can’t show it.`,
    remedy: compare,
  },
  invisible: {
    says: (code) => `There is an invisible character here (${code}), which turns the direction of the text after it.`,
    remedy: compare,
  },
  noWidth: { says: (code) => `There is a character here (${code}) that takes no room and can’t be seen.`, remedy: compare },
  markup: { says: () => 'There is code of a web page here.', remedy: 'Choose the file of the web page: the program leaves its code out.' },
  more: { says: (count) => `${figured(Number(count), 'more place')} like this; the last is here.`, remedy: compare },
  htmlSource: { says: () => 'This is in fact a web page, and its text was read as one.', remedy: 'See whether the text is complete.' },
  otherFile: {
    says: (name) => `“${name}” is a link to another file.`,
    remedy: 'If it is part of this plan, read that file as well.',
  },
  unnumberedHeads: {
    says: (count) => `${figured(Number(count), 'heading')} without a number; chapters are known by their numbers.`,
    remedy: 'See whether they are in the table of contents.',
  },
  secondDocument: { says: () => 'From here on it looks like another document.', remedy: 'Read one document at a time.' },
  letterInNumber: {
    says: (found, read) => `“${found}” has a letter in it; it may be ${read}.`,
    remedy: 'Compare it with the source; if it was misread, correct it and read again.',
  },
  unit: {
    says: (unit, count) =>
      `The unit “${unit}” isn’t in the list of units; it appears ${figured(Number(count), 'time')} and is kept as printed.`,
    remedy: 'The value isn’t converted; mind that when you use it.',
  },
  unread: {
    says: (words, count) => `“${words}” appears ${figured(Number(count), 'time')} and was read neither as a number nor as a word.`,
    remedy: 'See in the text whether it is a number.',
  },
  numberingBegins: { says: (label) => `Numbering begins with “${label}”.`, remedy: 'See whether something is missing before it.' },
  numberingJumps: {
    says: (label, before) => `Numbering jumps: “${label}” comes after ${before}.`,
    remedy: 'See whether something is missing between them, or whether the original has it so.',
  },
  box: {
    says: () => 'The lines of a box are incomplete here, and rows and columns in it may have been misread.',
    remedy: 'Compare it with the table or box in the source.',
  },
} satisfies Some;

const places = (count: string): string => figured(Number(count), 'place');

/** What was changed on the way from a file to its text. */
const changes = {
  joinedLines: {
    says: (count) => `${figured(Number(count), 'line')} broken in mid-sentence; joined.`,
    remedy: 'See whether any were joined wrongly.',
  },
  pageNumbers: { says: (count) => `Page numbers left out in ${places(count)}.`, remedy: '' },
  runningHeads: { says: (count) => `Headers and footers of pages left out in ${places(count)}.`, remedy: '' },
  webAround: { says: (count) => `Navigation, buttons and links of the web page left out in ${places(count)}.`, remedy: '' },
  contents: { says: () => 'The table of contents left out.', remedy: '' },
  radicals: {
    says: (count) =>
      `${figured(Number(count), 'radical or compatibility character', 'radicals and compatibility characters')} (such as “⼀” or “⾼”) replaced by the usual ones.`,
    remedy: '',
  },
  wideSpaces: { says: (count) => `Spaces between columns of tables turned into tabs in ${places(count)}.`, remedy: '' },
  spacesInNumbers: { says: (count) => `Spaces inside numbers closed in ${places(count)}.`, remedy: '' },
  spacesInChinese: { says: (count) => `Spaces between Chinese characters closed in ${places(count)}.`, remedy: '' },
  noRoom: { says: (count) => `Invisible characters left out in ${places(count)}.`, remedy: '' },
  countedNumbers: { says: (count) => `Automatic numbers (第一章, 1.) written out in ${places(count)}.`, remedy: '' },
  footnotes: { says: (count) => `${figured(Number(count), 'footnote')} put after the paragraph.`, remedy: '' },
  trackedChanges: { says: (count) => `Read with all tracked changes accepted; words deleted in ${places(count)}.`, remedy: '' },
  hidden: { says: (count) => `Hidden words left out in ${places(count)}.`, remedy: '' },
} satisfies Some;

/** What a problem of a text or file is called in English, and what to do about it. */
export const readProblems: typeof zh = {
  all: { ...files, ...texts, ...changes },
  line: (line) => `Line ${String(line)}`,
  file: 'The whole file',
};

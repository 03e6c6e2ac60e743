import type { Problem } from '../../model/problem.ts';
import type { Words } from '../../strings/languages.ts';

type Said = Words['readProblems'];

/** The words in which the reader tells each problem; what they catch is handed to the words of the page. The first that fits says what it is. */
const patterns = {
  rtf: /^this is an RTF document/,
  word97: /^this is a document of Word 97/,
  webArchive: /^this is a web archive/,
  picture: /^this is a picture/,
  archive: /^this is an archive/,
  workbook: /^this is a workbook/,
  presentation: /^this is a presentation/,
  ofd: /^this is an OFD document/,
  openDocument: /^this is an OpenDocument text/,
  ebook: /^this is an electronic book/,
  officeXml: /^this is the XML of an office document/,
  code: /^this is (?:XML|JSON)/,
  notText: /^this is a PDF|^this is a web page|^this is a zip/,
  damagedArchive: /^the archive is damaged/,
  noWord: /^this archive holds no Word document/,
  emptyDocument: /^the document has no text/,
  emptyPage: /^the page has no text/,
  lockedPdf: /^the PDF is locked/,
  damagedPdf: /^the PDF is damaged/,
  scannedPdf: /^the PDF has no text/,
  pagesWithoutText: /^pages without text: (.+)\.$/,
  noText: /^this is no text, nor/,
  emptyFile: /^the file has no text/,
  tooLong: /^the text has more than ([\d,]+) (\w+)/,
  notUtf8: /^not UTF-8 from here on/,
  encoding: /^read as (.+)\.$/,
  control: /^the character (\S+) is no text/,
  lost: /^a character was lost here/,
  private: /^the character (\S+) is private/,
  invisible: /^the invisible character (\S+)/,
  noWidth: /^the character (\S+) has no width/,
  markup: /^markup of a web page/,
  more: /^(\d+) more of the kind/,
  htmlSource: /^this is HTML source/,
  otherFile: /^“(.*)” leads to a file of its own/,
  unnumberedHeads: /^(\d+) heads have no number/,
  secondDocument: /^a second document seems to begin here/,
  letterInNumber: /^“(.*)” has a letter in a number: it may be (.+)\.$/,
  unit: /^the unit "(.*)" stands (\d+) times/s,
  unread: /^"(.*)" stands (\d+) times and is read neither/s,
  numberingBegins: /^numbering begins with (.+)\.$/,
  numberingJumps: /^(.+) follows number (\d+): numbering jumps/,
  box: /box|cell above|^the rule that opens/,
  joinedLines: /(\d+) lines end in mid-sentence; joined/,
  pageNumbers: /^page numbers were left out at (\d+)/,
  runningHeads: /^running heads of pages were left out at (\d+)/,
  webAround: /^what a web page prints around its text .* at (\d+)/,
  contents: /^the table of contents was left out/,
  radicals: /^(\d+) radicals and compatibility/,
  wideSpaces: /^(\d+) wide spaces between columns/,
  spacesInNumbers: /^(\d+) spaces inside numbers/,
  spacesInChinese: /^(\d+) spaces between Chinese/,
  noRoom: /^characters that take no room were left out at (\d+)/,
  countedNumbers: /^(\d+) numbers that the program counts/,
  footnotes: /^(\d+) footnotes were put/,
  trackedChanges: /^tracked changes were accepted.* at (\d+)/,
  hidden: /^hidden words were left out at (\d+)/,
} as const satisfies Readonly<Record<keyof Said['all'], RegExp>>;

const names = Object.keys(patterns) as (keyof Said['all'])[];

/** A problem in the words of the page. */
export interface ProblemLine {
  /** Where: the line, or the whole file. */
  where: string;
  says: string;
  /** Empty where nothing is to be done. */
  remedy: string;
  /** True where nothing could be read because of it. */
  isFatal: boolean;
}

/** A problem as the reader tells it, in the words of the page; as it is where these have none for it. */
export function sayProblem({ line, message, remedy, fatal }: Problem, { all, line: atLine, file }: Said): ProblemLine {
  const where = line === null ? file : atLine(line);
  for (const name of names) {
    const found = patterns[name].exec(message);
    if (found) return { where, says: all[name].says(...found.slice(1)), remedy: all[name].remedy, isFatal: fatal };
  }
  return { where, says: message, remedy, isFatal: fatal };
}

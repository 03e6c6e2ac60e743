/** A line of a text and where it stands: string indices, without its \n. */
export interface TextLine {
  text: string;
  start: number;
  end: number;
}

/** The lines of a text, the blank ones too. */
export function linesOf(text: string): TextLine[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const from = start;
    start += line.length + 1;
    return { text: line, start: from, end: from + line.length };
  });
}

/** Width of a line as a fixed-pitch Chinese font sets it, without the space at its end. */
export function widthOf(line: string): number {
  let width = 0;
  for (const char of line.trimEnd()) width += char < '\u0100' ? 1 : 2;
  return width;
}

/** The text with full-width digits, letters and marks as plain ones; every character keeps its place. */
export const plainWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, ' ');

/** What a line begins with that opens a division, an item or a block of its own, whatever stands before it. */
const opener =
  /^(?:第[〇零一二三四五六七八九十百0-9]{1,5}[篇编編章节節条條]|第[〇零一二三四五六七八九十]{1,3}部分|[一二三四五六七八九十]{1,4}[、．.]|\([〇零一二三四五六七八九十]{1,4}\)|[0-9]{1,2}[.、](?! ?[0-9])|\([0-9]{1,2}\)|[0-9]{1,2}\)|[\u2460-\u249b\u3220-\u3229]|[●•■◆▶□○★☆◇➢✓]|附[件錄录表圖图][0-9一二三四五六七八九十:\s]|附:|[专專][栏欄项項] ?[0-9一二三四五六七八九十:]|[表图圖] ?[0-9]|注:|目 *[录錄次]$|\||#)/;

/** True for a line that opens something: a number, a bullet, 附件, 专栏, a table's row. */
export const opensBlock = (line: string): boolean => opener.test(plainWidth(line).trimStart());

/** True for a line of a table: written with pipes, drawn, with tabs, or with wide space between three cells or more. */
export const isTableLine = (line: string): boolean => /^\s*[|\u2500-\u257f+]|\t|\S {2,}\S.*\S {2,}\S/.test(line);

/** True for a line that ends where a sentence or a clause of it may. */
export const endsSentence = (line: string): boolean => /[。！？；：!?;:]["”’』」）)]*\s*$/.test(line);

/** True for a line that holds a mark of running text. */
export const isProse = (line: string): boolean => /[，。；]/.test(line);

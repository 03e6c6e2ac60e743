import { type MarginLine, type Margins, printedIn } from './margin-lines.ts';
import { inferred, printed, type Suggestion, unknown } from './suggestion.ts';

/** What a document calls itself: the last words of its title. */
const kinds =
  '规划纲要|远景目标纲要|目标纲要|规划|计划|方案|纲要|意见|行动|办法|措施|政策|规定|决定|报告|建议|要点|指引|路线图|蓝图|白皮书|年报|通知';
const addition = '(?:[（(][^（）()]{1,20}[）)]){0,2}';
const title = new RegExp(
  `^(?!附|表|图|专栏|[（(]?[一二三四五六七八九十\\d]+[、）)．.])[^。；;：:，,！？|]{4,70}(?:${kinds})${addition}$`,
  'u',
);
const notice = new RegExp(`(?:关于|转发)(?:印发|转发|发布|公布|下发|批转)《?(.{3,70}?)》?的(?:通知|函|公告|批复)${addition}$`, 'u');
const letter = /^[^《]{0,24}《([^《》]{4,70})》[^。]{0,40}?(?:印发|下发|公布|发布|同意|批准|通过)/u;

/** The names of a file that name nothing. */
const empty = /^(?:新建|未命名|文档|无标题|Document|Microsoft Word|附件\d*|正文)/i;

const endsLine = /[。；;：:，,！？]$/;
const isOffice = /(?:政府|办公厅|办公室|委员会|厅|局|部)$/u;
const isPlaceAlone = /^\p{Script=Han}{2,14}(?:[省市县区州盟旗]|自治区)$/u;

/** A title that is printed over several lines: one that begins with the lines before it (a place's name, the first half of a long title). */
function wholeTitle(lines: readonly MarginLine[], at: number): MarginLine {
  const line = lines[at];
  const before = lines[at - 1];
  const opens = before !== undefined && (isPlaceAlone.test(before.text) || /[的和与及、]$|^关于.{4,40}(?<!通知)$/u.test(before.text));
  if (!opens || before.text.length > 40 || endsLine.test(before.text.replace(/、$/, '')) || isOffice.test(before.text)) return line;
  if (isPlaceAlone.test(before.text) && line.text.startsWith(before.text)) return line;
  return { text: before.text + line.text, printed: before.printed + line.printed };
}

/** The most lines that a title is printed over. */
const mostLines = 3;
const opensNotice = /(?:关于|转发)(?:印发|转发|发布|公布|下发|批转)/u;

const joined = (lines: readonly MarginLine[]): MarginLine => ({
  text: lines.map(({ text }) => text).join(''),
  printed: lines.map(({ printed: words }) => words).join(''),
});

/** The margins with the name of a notice on one line, where it is printed over two or three. */
function withWholeNotices(front: readonly MarginLine[]): MarginLine[] {
  const lines: MarginLine[] = [];
  for (let i = 0; i < front.length; i++) {
    const counts = Array.from({ length: mostLines - 1 }, (_, more) => more + 2);
    const opens = opensNotice.test(front[i].text) && !notice.test(front[i].text) && !endsLine.test(front[i].text);
    const count = opens ? counts.find((each) => notice.test(joined(front.slice(i, i + each)).text)) : undefined;
    lines.push(count === undefined ? front[i] : joined(front.slice(i, i + count)));
    i += (count ?? 1) - 1;
  }
  return lines;
}

/** The title that a notice announced, printed over two or three lines. */
function announcedOver(front: readonly MarginLine[], announced: readonly string[]): MarginLine[] {
  return front.flatMap((_, i) =>
    [2, mostLines].flatMap((count) => {
      const whole = joined(front.slice(i, i + count));
      return i + count <= front.length && announced.includes(bare(whole.text)) ? [whole] : [];
    }),
  );
}

/** The words of a title as two lines may print it in two ways. */
const bare = (text: string): string => text.replace(/[“”"'《》〈〉（）()\s—－–-]/g, '');

/** The name of a file or page without its ending and without the name of the site behind it. */
const nameOf = (name: string): string =>
  name
    .replace(/\.(?:docx|html?|pdf|txt|md|markdown)$/i, '')
    .split(/(?:\s*[_|｜]\s*|\s+[-—–]+\s*)/)[0]
    .trim();

/** How documents say what they are called, surest first. */
const readings: readonly ((margins: Margins, names: readonly string[]) => Suggestion<string> | null)[] = [ownLine, fromNotice, fromName];

/** The title stands on a line of its own; a plan's own line before that of the notice which it came with. */
function ownLine(margins: Margins): Suggestion<string> | null {
  const front = withWholeNotices(margins.front);
  const titles = front.flatMap((line, i) => (title.test(line.text) && !notice.test(line.text) ? [wholeTitle(front, i)] : []));
  const announced = namesIn(front).map(({ words }) => bare(words));
  const own = titles.filter(({ text }) => announced.includes(bare(text))).at(-1) ?? announcedOver(front, announced).at(-1);
  const found = own ?? titles.filter(({ text }) => !text.endsWith('通知')).at(-1) ?? titles.at(-1);
  return found ? printed(found.printed, found.printed) : null;
}

/** The titles that a notice names before the document itself. */
const namesIn = (front: readonly MarginLine[]): { words: string; line: MarginLine }[] =>
  front.flatMap((line) => {
    const words = (notice.exec(line.text) ?? letter.exec(line.text))?.[1];
    return words === undefined ? [] : [{ words, line }];
  });

/** No line bears the title, and the notice tells it. */
function fromNotice({ front }: Margins): Suggestion<string> | null {
  const [found] = namesIn(withWholeNotices(front));
  return found ? printed(printedIn(found.line, found.words), found.line.printed.slice(0, 80)) : null;
}

/** No text tells it: the name of the file or of the page does, if it is one. */
function fromName(_: Margins, names: readonly string[]): Suggestion<string> | null {
  const found = names.map(nameOf).find((name) => /\p{Script=Han}{4}/u.test(name) && !empty.test(name));
  if (found === undefined) return null;
  const words = notice.exec(found)?.[1] ?? found;
  return inferred(words, found, '文本无题名行，题名取自文件名', !title.test(words));
}

/** The title of a document, from its margins, else from what its file is called: `names`, the best first. */
export function suggestTitle(margins: Margins, names: readonly string[]): Suggestion<string> {
  for (const read of readings) {
    const found = read(margins, names);
    if (found) return found;
  }
  return unknown();
}

/** What the page says of a problem, from what its pattern caught, and what to do about it. */
export interface SaidProblem {
  says: (...found: string[]) => string;
  remedy: string;
}

type Some = Readonly<Record<string, SaidProblem>>;

const ocr = '先做文字识别（OCR），对着原件核对一遍，存成.docx或.txt再来。';
const docx = '用Word、WPS或LibreOffice打开，另存为.docx再来。';
const again = '回到来源重新取一次。';
const compare = '对照来源看一看。';

/** Files that are of another kind, by what the reader calls them. */
const files = {
  rtf: { says: () => '这是RTF文档。', remedy: docx },
  word97: { says: () => '这是旧式的Word或WPS文档（.doc、.wps）。', remedy: docx },
  webArchive: { says: () => '这是网页存档（.mht）。', remedy: '用浏览器打开，另存为“网页，仅HTML”。' },
  picture: { says: () => '这是一张图片，没有文字。', remedy: ocr },
  archive: { says: () => '这是压缩包。', remedy: '解压以后，选里面的文档。' },
  workbook: { says: () => '这是工作簿（.xlsx）。', remedy: '把表复制到规划的文档里，再选那份文档。' },
  presentation: { says: () => '这是演示文稿（.pptx）。', remedy: '把文字另存为.docx或.txt。' },
  ofd: { says: () => '这是OFD文档。', remedy: '用OFD阅读器另存为.docx，或带文字的PDF。' },
  openDocument: { says: () => '这是OpenDocument文档（.odt）。', remedy: docx },
  ebook: { says: () => '这是电子书（.epub）。', remedy: '把文字另存为.docx或.txt。' },
  officeXml: { says: () => '这是办公文档的XML。', remedy: docx },
  code: { says: () => '这是程序用的数据，不是文档。', remedy: '把规划的文字取出来再来。' },
  notText: { says: () => '这不是纯文字。', remedy: '选原来的文件，不要改扩展名。' },
  damagedArchive: { says: () => '文件损坏，打不开。', remedy: `${again}也可以用Word打开后另存一份。` },
  noWord: { says: () => '压缩包里没有Word文档。', remedy: '解压以后，选里面的文档。' },
  emptyDocument: { says: () => '文档里没有文字，可能每页都是图片。', remedy: ocr },
  emptyPage: { says: () => '网页里没有文字：文字是打开时才取来的。', remedy: '用浏览器打开，等文字出来以后再保存。' },
  lockedPdf: { says: () => 'PDF加了密码。', remedy: '去掉密码另存一份。' },
  damagedPdf: { says: () => 'PDF损坏，读不出来。', remedy: again },
  scannedPdf: { says: () => 'PDF里没有文字层，每页都是图片（扫描件）。', remedy: ocr },
  pagesWithoutText: {
    says: (pages) => `第${pages.replaceAll(', ', '、')}页没有文字。`,
    remedy: '看看这几页是不是图片。',
  },
  noText: {
    says: () => '这不是文字，也不是认得的文件。',
    remedy: '请选.docx、.html、带文字的.pdf、.txt或.md。',
  },
  emptyFile: { says: () => '里面没有文字。', remedy: '选写着规划的那个文件，或把文字粘贴进来。' },
} satisfies Some;

const most: Readonly<Record<string, string>> = { characters: '个字', lines: '行', numbers: '个数字' };

/** What is wrong with a text, or doubtful in it. */
const texts = {
  tooLong: {
    says: (limit, what) => `太长了：超过${limit}${most[what] ?? ''}，没有这么长的规划。`,
    remedy: '只放规划本身；有几份文件的，一份一份来。',
  },
  notUtf8: { says: () => '从这里起，文字的编码认不出来。', remedy: '另存为UTF-8 再来。' },
  encoding: { says: (encoding) => `文字按${encoding}编码读出。`, remedy: '看看有没有乱码。' },
  control: { says: (code) => `这里有控制字符（${code}），不是文字。`, remedy: again },
  lost: { says: () => '这里丢了一个字，只剩下替代符号“�”。', remedy: compare },
  private: {
    says: (code) => `这个字（${code}）是某种字体自造的，别的电脑上看不出来。`,
    remedy: compare,
  },
  invisible: { says: (code) => `这里有看不见的字符（${code}），会改变后面文字的方向。`, remedy: compare },
  noWidth: { says: (code) => `这里有不占地方的字符（${code}），看不见。`, remedy: compare },
  markup: { says: () => '这里混着网页的代码。', remedy: '改选网页文件本身，程序会把代码去掉。' },
  more: { says: (count) => `同样的还有${count}处，最后一处在这里。`, remedy: compare },
  htmlSource: { says: () => '这其实是网页，已按网页读出文字。', remedy: '看看文字全不全。' },
  otherFile: {
    says: (name) => `“${name}”是另一个文件的链接。`,
    remedy: '属于这份规划的，那个文件也要读。',
  },
  unnumberedHeads: {
    says: (count) => `有${count}个标题没有编号，章节是按编号认的。`,
    remedy: '看看目录里有没有它们。',
  },
  secondDocument: { says: () => '从这里起像是另一份文件。', remedy: '一份文件读一次。' },
  letterInNumber: {
    says: (found, read) => `“${found}”里混着字母，可能是${read}。`,
    remedy: '对照来源；确是认错的，改过来再读。',
  },
  unit: {
    says: (unit, count) => `单位“${unit}”不在单位表里，出现${count}次，照原文留着。`,
    remedy: '数值没有换算，用时留意。',
  },
  unread: {
    says: (words, count) => `“${words}”出现${count}次，既没有读成数，也没有读成词。`,
    remedy: '对照原文，看它是不是数。',
  },
  numberingBegins: { says: (label) => `编号从“${label}”开始。`, remedy: '看看前面有没有漏掉。' },
  numberingJumps: {
    says: (label, before) => `编号跳了：${before}之后是“${label}”。`,
    remedy: '看看中间有没有漏掉，或原文就是这样。',
  },
  box: {
    says: () => '这里的框线不完整，框里的文字可能读错了行列。',
    remedy: '对照来源的表格或专栏。',
  },
} satisfies Some;

const places = (count: string): string => `${count}处`;

/** What was changed on the way from a file to its text. */
const changes = {
  joinedLines: {
    says: (count) => `有${places(count)}断在句子中间的行，已接起来。`,
    remedy: '看看有没有接错的。',
  },
  pageNumbers: { says: (count) => `去掉了页码，共${places(count)}。`, remedy: '' },
  runningHeads: { says: (count) => `去掉了页眉页脚，共${places(count)}。`, remedy: '' },
  webAround: {
    says: (count) => `去掉了网页上的导航、按钮和链接，共${places(count)}。`,
    remedy: '',
  },
  contents: { says: () => '去掉了目录。', remedy: '' },
  radicals: { says: (count) => `有${count}个部首或兼容字（如“⼀”“⾼”），已换成平常的字。`, remedy: '' },
  wideSpaces: { says: (count) => `表格各列之间的空白，有${places(count)}改成了制表符。`, remedy: '' },
  spacesInNumbers: { says: (count) => `数字中间的空格，合上了${places(count)}。`, remedy: '' },
  spacesInChinese: { says: (count) => `汉字之间的空格，合上了${places(count)}。`, remedy: '' },
  noRoom: { says: (count) => `去掉了看不见的字符，共${places(count)}。`, remedy: '' },
  countedNumbers: { says: (count) => `自动编号（第一章、1.）写成了文字，共${places(count)}。`, remedy: '' },
  footnotes: { says: (count) => `脚注移到了所在段的后面，共${count}条。`, remedy: '' },
  trackedChanges: { says: (count) => `按接受全部修订读，删去的文字有${places(count)}。`, remedy: '' },
  hidden: { says: (count) => `去掉了隐藏的文字，共${places(count)}。`, remedy: '' },
} satisfies Some;

const known = { ...files, ...texts, ...changes };
const all: Readonly<Record<keyof typeof known, SaidProblem>> = known;

/** What a problem of a text or file is called, and what to do about it: every one that reading a file of one's own can tell. */
export const readProblems = {
  all,
  line: (line: number): string => `第${String(line)}行`,
  file: '整个文件',
};

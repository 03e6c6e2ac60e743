/** What a problem of a text or file is called, and what to do about it: by the words in which the reader tells it. */
export interface SaidProblem {
  when: RegExp;
  says: (...found: string[]) => string;
  remedy: string;
}

const ocr = '先做文字识别（OCR），对着原件核对一遍，存成.docx或.txt再来。';
const docx = '用Word、WPS或LibreOffice打开，另存为.docx再来。';
const again = '回到来源重新取一次。';
const compare = '对照来源看一看。';

/** Files that are of another kind, by what the reader calls them. */
const files: readonly SaidProblem[] = [
  { when: /^this is an RTF document/, says: () => '这是RTF文档。', remedy: docx },
  { when: /^this is a document of Word 97/, says: () => '这是旧式的Word或WPS文档（.doc、.wps）。', remedy: docx },
  { when: /^this is a web archive/, says: () => '这是网页存档（.mht）。', remedy: '用浏览器打开，另存为“网页，仅HTML”。' },
  { when: /^this is a picture/, says: () => '这是一张图片，没有文字。', remedy: ocr },
  { when: /^this is an archive/, says: () => '这是压缩包。', remedy: '解压以后，选里面的文档。' },
  { when: /^this is a workbook/, says: () => '这是工作簿（.xlsx）。', remedy: '把表复制到规划的文档里，再选那份文档。' },
  { when: /^this is a presentation/, says: () => '这是演示文稿（.pptx）。', remedy: '把文字另存为.docx或.txt。' },
  { when: /^this is an OFD document/, says: () => '这是OFD文档。', remedy: '用OFD阅读器另存为.docx，或带文字的PDF。' },
  { when: /^this is an OpenDocument text/, says: () => '这是OpenDocument文档（.odt）。', remedy: docx },
  { when: /^this is an electronic book/, says: () => '这是电子书（.epub）。', remedy: '把文字另存为.docx或.txt。' },
  { when: /^this is the XML of an office document/, says: () => '这是办公文档的XML。', remedy: docx },
  { when: /^this is (?:XML|JSON)/, says: () => '这是程序用的数据，不是文档。', remedy: '把规划的文字取出来再来。' },
  { when: /^this is a PDF|^this is a web page|^this is a zip/, says: () => '这不是纯文字。', remedy: '选原来的文件，不要改扩展名。' },
  { when: /^the archive is damaged/, says: () => '文件损坏，打不开。', remedy: `${again}也可以用Word打开后另存一份。` },
  { when: /^this archive holds no Word document/, says: () => '压缩包里没有Word文档。', remedy: '解压以后，选里面的文档。' },
  { when: /^the document has no text/, says: () => '文档里没有文字，可能每页都是图片。', remedy: ocr },
  { when: /^the page has no text/, says: () => '网页里没有文字：文字是打开时才取来的。', remedy: '用浏览器打开，等文字出来以后再保存。' },
  { when: /^the PDF is locked/, says: () => 'PDF加了密码。', remedy: '去掉密码另存一份。' },
  { when: /^the PDF is damaged/, says: () => 'PDF损坏，读不出来。', remedy: again },
  { when: /^the PDF has no text/, says: () => 'PDF里没有文字层，每页都是图片（扫描件）。', remedy: ocr },
  {
    when: /^pages without text: (.+)\.$/,
    says: (pages) => `第${pages.replaceAll(', ', '、')}页没有文字。`,
    remedy: '看看这几页是不是图片。',
  },
  {
    when: /^this is no text, nor/,
    says: () => '这不是文字，也不是认得的文件。',
    remedy: '请选.docx、.html、带文字的.pdf、.txt或.md。',
  },
  { when: /^the file has no text/, says: () => '里面没有文字。', remedy: '选写着规划的那个文件，或把文字粘贴进来。' },
];

const most: Readonly<Record<string, string>> = { characters: '个字', lines: '行', numbers: '个数字' };

/** What is wrong with a text, or doubtful in it. */
const texts: readonly SaidProblem[] = [
  {
    when: /^the text has more than ([\d,]+) (\w+)/,
    says: (limit, what) => `太长了：超过${limit}${most[what] ?? ''}，没有这么长的规划。`,
    remedy: '只放规划本身；有几份文件的，一份一份来。',
  },
  { when: /^not UTF-8 from here on/, says: () => '从这里起，文字的编码认不出来。', remedy: '另存为UTF-8 再来。' },
  { when: /^read as (.+)\.$/, says: (encoding) => `文字按${encoding}编码读出。`, remedy: '看看有没有乱码。' },
  { when: /^the character (\S+) is no text/, says: (code) => `这里有控制字符（${code}），不是文字。`, remedy: again },
  { when: /^a character was lost here/, says: () => '这里丢了一个字，只剩下替代符号“�”。', remedy: compare },
  {
    when: /^the character (\S+) is private/,
    says: (code) => `这个字（${code}）是某种字体自造的，别的电脑上看不出来。`,
    remedy: compare,
  },
  { when: /^the invisible character (\S+)/, says: (code) => `这里有看不见的字符（${code}），会改变后面文字的方向。`, remedy: compare },
  { when: /^the character (\S+) has no width/, says: (code) => `这里有不占地方的字符（${code}），看不见。`, remedy: compare },
  { when: /^markup of a web page/, says: () => '这里混着网页的代码。', remedy: '改选网页文件本身，程序会把代码去掉。' },
  { when: /^(\d+) more of the kind/, says: (count) => `同样的还有${count}处，最后一处在这里。`, remedy: compare },
  { when: /^this is HTML source/, says: () => '这其实是网页，已按网页读出文字。', remedy: '看看文字全不全。' },
  {
    when: /^“(.*)” leads to a file of its own/,
    says: (name) => `“${name}”是另一个文件的链接。`,
    remedy: '属于这份规划的，那个文件也要读。',
  },
  {
    when: /^(\d+) heads have no number/,
    says: (count) => `有${count}个标题没有编号，章节是按编号认的。`,
    remedy: '看看目录里有没有它们。',
  },
  { when: /^a second document seems to begin here/, says: () => '从这里起像是另一份文件。', remedy: '一份文件读一次。' },
  {
    when: /^“(.*)” has a letter in a number: it may be (.+)\.$/,
    says: (found, read) => `“${found}”里混着字母，可能是${read}。`,
    remedy: '对照来源；确是认错的，改过来再读。',
  },
  {
    when: /^the unit "(.*)" stands (\d+) times/s,
    says: (unit, count) => `单位“${unit}”不在单位表里，出现${count}次，照原文留着。`,
    remedy: '数值没有换算，用时留意。',
  },
  {
    when: /^"(.*)" stands (\d+) times and is read neither/s,
    says: (words, count) => `“${words}”出现${count}次，既没有读成数，也没有读成词。`,
    remedy: '对照原文，看它是不是数。',
  },
  { when: /^numbering begins with (.+)\.$/, says: (label) => `编号从“${label}”开始。`, remedy: '看看前面有没有漏掉。' },
  {
    when: /^(.+) follows number (\d+): numbering jumps/,
    says: (label, before) => `编号跳了：${before}之后是“${label}”。`,
    remedy: '看看中间有没有漏掉，或原文就是这样。',
  },
  {
    when: /box|cell above|^the rule that opens/,
    says: () => '这里的框线不完整，框里的文字可能读错了行列。',
    remedy: '对照来源的表格或专栏。',
  },
];

const places = (count: string): string => `${count}处`;

/** What was changed on the way from a file to its text. */
const changes: readonly SaidProblem[] = [
  {
    when: /(\d+) lines end in mid-sentence; joined/,
    says: (count) => `有${places(count)}断在句子中间的行，已接起来。`,
    remedy: '看看有没有接错的。',
  },
  { when: /^page numbers were left out at (\d+)/, says: (count) => `去掉了页码，共${places(count)}。`, remedy: '' },
  { when: /^running heads of pages were left out at (\d+)/, says: (count) => `去掉了页眉页脚，共${places(count)}。`, remedy: '' },
  {
    when: /^what a web page prints around its text .* at (\d+)/,
    says: (count) => `去掉了网页上的导航、按钮和链接，共${places(count)}。`,
    remedy: '',
  },
  { when: /^the table of contents was left out/, says: () => '去掉了目录。', remedy: '' },
  { when: /^(\d+) radicals and compatibility/, says: (count) => `有${count}个部首或兼容字（如“⼀”“⾼”），已换成平常的字。`, remedy: '' },
  { when: /^(\d+) wide spaces between columns/, says: (count) => `表格各列之间的空白，有${places(count)}改成了制表符。`, remedy: '' },
  { when: /^(\d+) spaces inside numbers/, says: (count) => `数字中间的空格，合上了${places(count)}。`, remedy: '' },
  { when: /^(\d+) spaces between Chinese/, says: (count) => `汉字之间的空格，合上了${places(count)}。`, remedy: '' },
  { when: /^characters that take no room were left out at (\d+)/, says: (count) => `去掉了看不见的字符，共${places(count)}。`, remedy: '' },
  { when: /^(\d+) numbers that the program counts/, says: (count) => `自动编号（第一章、1.）写成了文字，共${places(count)}。`, remedy: '' },
  { when: /^(\d+) footnotes were put/, says: (count) => `脚注移到了所在段的后面，共${count}条。`, remedy: '' },
  { when: /^tracked changes were accepted.* at (\d+)/, says: (count) => `按接受全部修订读，删去的文字有${places(count)}。`, remedy: '' },
  { when: /^hidden words were left out at (\d+)/, says: (count) => `去掉了隐藏的文字，共${places(count)}。`, remedy: '' },
];

/** Every problem that reading a file of one's own can tell. */
export const readProblems = {
  all: [...files, ...texts, ...changes],
  line: (line: number): string => `第${String(line)}行`,
  file: '整个文件',
};

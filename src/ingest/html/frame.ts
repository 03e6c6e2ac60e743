import { left, printed, type SourceLine } from '../source/segment.ts';

/** What a page prints around its text, a pattern a kind of line; each is the whole line. */
const frames: readonly RegExp[] = [
  /^(?:您(?:现在|当前)?(?:所在)?的?位置|当前位置|所在位置|首页\s*[>＞»/])/,
  /^[【[（(]?(?:打印|关闭|收藏|分享|返回顶部|返回|纠错|下载|字[号体]|大|中|小|本页|窗口|页面|我要|到|[:：\s【】[\]（）()|｜/·、])+[】\]）)]?$/,
  /^(?:来源|信息来源|稿件来源|发布时间|发布日期|发稿时间|浏览次数|点击数|点击量|阅读次数|访问量|责任编辑|编辑|作者|审核|字号|字体)\s*[:：].{0,80}$/,
  /^(?:上一[篇条]|下一[篇条])\s*[:：]?.{0,80}$/,
  /^(?:扫一扫|用微信扫|微信扫|分享到|相关(?:链接|文章|阅读|文件|稿件|解读)|图解|政策解读|主办单位|承办单位|版权所有|网站标识码|[\p{Script=Han}]?ICP备|[\p{Script=Han}]公网安备|Copyright|©)/u,
];

const isFrame = (words: string): boolean => words.length <= 120 && frames.some((frame) => frame.test(words));

/** How many lines at the text's beginning and end may be the page's own. */
const margin = 8;

/** Marks what a page prints of itself at the beginning and the end of its text: where one is, print, share, source and date, the next article. */
export function leaveFrame(lines: readonly SourceLine[]): SourceLine[] {
  const inside = lines.filter((line) => line.some(({ change }) => change === undefined));
  const edges = new Set([...inside.slice(0, margin), ...inside.slice(-margin)]);
  return lines.map((line) =>
    edges.has(line) && isFrame(printed(line).replace(/\s+/g, ' ').trim()) ? line.map(({ text }) => left(text, 'frame')) : line,
  );
}

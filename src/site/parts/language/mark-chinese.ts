import { mapTexts } from './map-texts.ts';

/** Elements that hold text alone or are set by themselves, and what names its language. */
const closed = new Set('svg option title'.split(' '));
const namesLanguage = (tag: string): boolean => /\slang="/.test(tag);

const sign = String.raw`[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…·〔〕]`;
/** What only Chinese has: its characters, and marks as wide as they are. */
const own = String.raw`[\p{Script=Han}\u3001-\u301f\uff01-\uff60]`;
/** Brackets of Chinese with what they enclose, whatever it is: （2016）, 〔NB-IoT〕. */
const enclosed = ['（）', '〔〕', '【】', '《》', '［］'].map(([from, to]) => `${from}[^${from}${to}]{0,60}${to}`).join('|');
const piece = `(?:${enclosed}|${sign})`;
/** A stretch of Chinese: its characters and marks, the figure before them, and what stands in Latin letters and figures between them. */
const chinese = new RegExp(String.raw`(?:\d[\d.,]*(?=${own}))?${piece}+(?:[\w.,%+/~&;×-]{1,24}(?=${sign}*\p{Script=Han})${piece}+)*`, 'gu');
const hasOwn = new RegExp(own, 'u');

const open = '“‘';
const close = '”’';

/** Where a stretch of Chinese begins and ends without the quotation marks that stand around it. */
function bare(text: string): [number, number] {
  let [from, to] = [0, text.length];
  for (; from < to; from++) {
    const pair = open.indexOf(text[from]);
    if (pair < 0) break;
    const end = text.indexOf(close[pair], from);
    if (end >= 0 && end < to - 1) break;
    if (end === to - 1) to--;
  }
  while (to > from && close.includes(text[to - 1]) && !text.slice(from, to).includes(open[close.indexOf(text[to - 1])])) to--;
  return [from, to];
}

function mark(text: string): string {
  if (!hasOwn.test(text)) return text;
  const [from, to] = bare(text);
  return `${text.slice(0, from)}<span lang="zh-CN">${text.slice(from, to)}</span>${text.slice(to)}`;
}

/** A page in another language with its Chinese marked as such, so that it is read aloud, set in type and broken into lines as Chinese. */
export const markChinese = (html: string): string =>
  mapTexts(
    html,
    (name, tag) => closed.has(name) || namesLanguage(tag),
    (text) => (hasOwn.test(text) ? text.replace(chinese, mark) : text),
  );

/** A text as HTML with its Chinese marked; on a page in the language of the plans nothing is. */
export const markedText = (text: string, language: string): string => {
  const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return language === 'zh-CN' ? html : markChinese(html);
};

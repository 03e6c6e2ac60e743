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

/** A piece of a text, and whether it is Chinese. */
export interface TextPart {
  text: string;
  isChinese: boolean;
}

/** A text, of HTML or plain, in its parts by language; one of one language is one part. */
export function partsOf(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(chinese)) {
    if (!hasOwn.test(found)) continue;
    const [from, to] = bare(found);
    parts.push({ text: text.slice(at, index + from), isChinese: false }, { text: found.slice(from, to), isChinese: true });
    at = index + to;
  }
  return [...parts, { text: text.slice(at), isChinese: false }].filter((part) => part.text !== '');
}

/** The language of a text that is Chinese alone, for what can hold no element; undefined where it isn't, and on pages in Chinese. */
export function languageOf(text: string, language: string): 'zh-CN' | undefined {
  const parts = partsOf(text);
  const isAlone = parts.some(({ isChinese }) => isChinese) && parts.every((part) => part.isChinese || !/\p{L}/u.test(part.text));
  return language !== 'zh-CN' && isAlone ? 'zh-CN' : undefined;
}

const mark = ({ text, isChinese }: TextPart): string => (isChinese ? `<span lang="zh-CN">${text}</span>` : text);

/** A page in another language with its Chinese marked as such, so that it is read aloud, set in type and broken into lines as Chinese. */
export const markChinese = (html: string): string =>
  mapTexts(
    html,
    (name, tag) => closed.has(name) || namesLanguage(tag),
    (text) => (hasOwn.test(text) ? partsOf(text).map(mark).join('') : text),
  );

/** A text as HTML with its Chinese marked; on a page in the language of the plans nothing is. */
export const markedText = (text: string, language: string): string => {
  const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return language === 'zh-CN' ? html : markChinese(html);
};

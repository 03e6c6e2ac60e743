import { anyOf } from '../../../language/pattern.ts';

/** A document's title as it stands in a text. */
export interface Mention {
  title: string;
  number: string | null;
  index: number;
  length: number;
  /** What told it from other words. */
  rule: '书名号' | '题名全同' | '依据列举';
}

const quoted = /《([^《》]{2,60})》(?:[（(]([^（）()]{2,12}[〔［[]\d{4}[〕］\]]第?\d{1,4}号)[）)])?/g;
const kinds = [
  ...['规划', '计划', '方案', '意见', '纲要', '行动', '措施', '政策', '决定', '通知', '公告', '批复', '建议', '报告', '倡议', '宣言'],
  ...['法', '条例', '规定', '规范', '标准', '章程', '协议', '框架', '指南', '目录', '清单', '名单', '试点', '2025'],
];
/** A quoted name is a document's when it ends like one, not like a book, a song or a magazine. */
const document = new RegExp(`${anyOf(kinds)}([（(][^（）()]*[）)])?$`);

/** Titles in 《》, with the number printed beside them. */
export const markedTitles = (text: string): Mention[] =>
  [...text.matchAll(quoted)]
    .filter((match) => document.test(match[1]))
    .map((match) => ({ title: match[1], number: match[2] ?? null, index: match.index, length: match[0].length, rule: '书名号' }));

/** A plan's title where it stands letter for letter. */
export function sameTitles(text: string, title: string): Mention[] {
  const found: Mention[] = [];
  for (let i = text.indexOf(title); i >= 0; i = text.indexOf(title, i + title.length)) {
    found.push({ title, number: null, index: i, length: title.length, rule: '题名全同' });
  }
  return found;
}

const given = anyOf(['依据', '根据', '按照']);
const clause = `((?:(?!${given})[^。；]){2,300}?)(?:等[^，。；]{0,12})?`;
const grounds = new RegExp(`(?:${given}|为贯彻落实|为落实)${clause}[，,](?:结合[^。；]{0,60}?[，,])?(?:特)?(?:制定|编制)`, 'g');
const listed = anyOf(['规划', '计划', '纲要', '方案', '意见', '条例', '办法', '决定', '指南']);
const plainTitle = new RegExp(`^[^《》，]{4,50}${listed}(?:[（(][^（）()]*[）)])?$`);
/** Words for what a government wants, not a document's title. */
const noTitle = /^[^“”（]{0,8}(?:有关|相关|统一)(?:规划|计划|方案|意见)$/;

/** Documents listed without 《》 between 依据 and 制定: 依据甲规划、乙计划，制定本计划. Titles in 《》 are left to `markedTitles`. */
export function groundTitles(text: string): Mention[] {
  return [...text.matchAll(grounds)].flatMap((clause) => {
    let index = clause.index + clause[0].indexOf(clause[1]);
    return clause[1].split(/(、|和(?=[^、，]*(?:规划|计划|纲要))|以及|，)/).flatMap((part): Mention[] => {
      const start = index;
      index += part.length;
      const isTitle = plainTitle.test(part) && !noTitle.test(part);
      return isTitle ? [{ title: part, number: null, index: start, length: part.length, rule: '依据列举' }] : [];
    });
  });
}

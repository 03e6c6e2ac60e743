import { anyOf } from '../pattern.ts';

/** Terms of statistics as reports shorten them, each with the plans' own word. */
export const shortTerms: Readonly<Record<string, string>> = {
  规上: '规模以上',
  限上: '限额以上',
  主营收入: '主营业务收入',
  占比: '比重',
};

const short = new RegExp(anyOf(Object.keys(shortTerms)), 'g');
/** 在GDP中的占比 is 占GDP比重. */
const shareIn = /在([^在中，。]{2,16}?)(?:之?中)的?(?:比重|占比)/g;

/** Words with the plans' own terms for shortened ones. */
export const inFullTerms = (words: string): string => words.replace(shareIn, '占$1比重').replace(short, (term) => shortTerms[term] ?? term);

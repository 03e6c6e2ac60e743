import type { Words } from '../strings/languages.ts';
import { type FigureName, joined } from './figure-name.ts';

/** What a figure is about: 战略性新兴产业增加值. */
export const sayAbout = ({ whose, what }: Pick<FigureName, 'whose' | 'what'>): string => whose + what;

/** When, and what it comes to, in the printed words: 2020年达到10%左右 · 每年新增10个 · 比2010年翻一番. */
export const sayStated = ({ when, value }: Pick<FigureName, 'when' | 'value'>, { targets }: Words): string =>
  targets.name.stated(when, joined(value));

/** A figure's whole name, as a page's title says it: 战略性新兴产业增加值：2020年达到500亿元. */
export const sayName = (name: FigureName, words: Words): string => words.targets.name.whole(sayAbout(name), sayStated(name, words));

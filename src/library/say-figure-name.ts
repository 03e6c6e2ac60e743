import type { Words } from '../strings/languages.ts';
import type { FigureName } from './figure-name.ts';

/** The words of time of a figure, 〔〕 around those of another sentence; null where it has none. */
export const sayWhen = ({ when }: Pick<FigureName, 'when'>, { targets }: Words): string | null =>
  when && (when.isInferred ? targets.name.inferred(when.words) : when.words);

/** A figure's whole name, as a page's title says it: 战略性新兴产业增加值：到2020年达到500亿元. */
export const sayName = ({ about, stated }: FigureName, { targets }: Words): string => targets.name.whole(about, stated);

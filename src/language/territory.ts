import { anyOf } from './pattern.ts';

/** How a plan speaks of its own whole territory: the plain word, and the printed ones, each with a sentence that wants it between ⟦ and ⟧. */
export const wholes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  全省: {
    全省: '到2030年，⟦全省⟧海洋生产总值翻一番',
    我省: '⟦我省⟧稀土储量居前列',
    本省: '优先采购⟦本省⟧船用设备',
  },
  全市: {
    全市: '到2030年，⟦全市⟧民宿达到2万家',
    我市: '⟦我市⟧陶瓷出口额快速增长',
    本市: '支持⟦本市⟧钟表企业参展',
  },
  全区: {
    全区: '到2028年，⟦全区⟧总部企业达到80家',
    我区: '⟦我区⟧软件业集聚发展',
  },
  全县: {
    全县: '到2027年，⟦全县⟧茶园面积稳定在20万亩',
    我县: '⟦我县⟧白茶品牌价值提升',
  },
  全州: {
    全州: '到2030年，⟦全州⟧游客达到5000万人次',
    我州: '⟦我州⟧水电装机稳步增长',
  },
};

const plainWords = new Map(
  Object.entries(wholes).flatMap(([plain, printed]) => Object.keys(printed).map((word) => [word, plain] as const)),
);

/** Any word for the plan's own whole territory, as a part of a pattern. */
export const territory = anyOf([...plainWords.keys()]);

/** The plain word for a territory: 我省 → 全省; any other word is itself. */
export const plainTerritory = (word: string): string => plainWords.get(word) ?? word;

/** Whose figure it is, where that is a body or an area inside the plan's territory; null for the whole of it, and where no words say. */
export const areaOf = (scope: string | null): string | null =>
  scope !== null && !(scope in wholes) && !plainWords.has(scope) ? scope : null;

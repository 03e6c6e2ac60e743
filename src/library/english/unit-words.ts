import type { Unit, UnitWords } from '../../model/measuring-unit.ts';

/** A unit as figures name it, in English. */
export interface EnglishUnit {
  words: UnitWords;
  /** What one of the unit is in these words: 万吨 is 10,000 tonnes. */
  factor: number;
}

type Known = Pick<Unit, 'zh' | 'en'>;

/** The multiples that stand before units, the longest first. */
const multiples: readonly [zh: string, factor: number][] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['十亿', 1e9],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 100],
];

/** Whom a count is taken over. */
const bases: Readonly<Record<string, string>> = {
  名员工: 'employees',
  名职工: 'employees',
  名就业人员: 'employed people',
  人: 'people',
  人口: 'people',
  户: 'households',
  辆: 'vehicles',
};

const one = (factor: number): EnglishUnit => ({ words: '', factor });

/** 台/万名员工 counts units per 10,000 employees; what is counted need not be said. Null where either side isn't known. */
function perMany(unit: string, units: readonly Known[]): EnglishUnit | null {
  const [, counted = '', multiple = '', base = ''] = /^(.+)\/([百千万]+)(.+)$/u.exec(unit) ?? [];
  const [people, size] = [bases[base], multiples.find(([zh]) => zh === multiple)?.[1]];
  const said = units.find(({ zh }) => zh === counted)?.en;
  if (people === undefined || size === undefined || said === undefined) return null;
  const per = `per ${size.toLocaleString('en-US')} ${people}`;
  return {
    words: typeof said === 'string' ? `${said} ${per}`.trim() : { one: `${said.one} ${per}`, many: `${said.many} ${per}` },
    factor: 1,
  };
}

/** A figure's unit in English, from vocabularies/units.yml; with a multiple before it, that as a factor. Null where English has no word for it. */
export function englishUnit(unit: string, units: readonly Known[]): EnglishUnit | null {
  if (unit === '') return one(1);
  const wordsOf = (name: string): UnitWords | undefined => units.find(({ zh, en }) => zh === name && en !== undefined)?.en;
  const own = wordsOf(unit);
  if (own !== undefined) return { words: own, factor: 1 };
  for (const [zh, factor] of multiples) {
    const words = unit.startsWith(zh) ? wordsOf(unit.slice(zh.length)) : undefined;
    if (words !== undefined) return { words, factor };
  }
  return perMany(unit, units);
}

/** The word after a number: percentage point after 1, percentage points after others. */
export const wordAfter = (words: UnitWords, isOne: boolean): string => (typeof words === 'string' ? words : isOne ? words.one : words.many);

import { fieldWords } from '../strings/field-words.ts';
import type { Language } from '../strings/language-folders.ts';
import type { Column, Shape } from './shape.ts';

const { zh: zhWords, en: enWords } = fieldWords;

/** How often a column was compared with a reading by hand, and how often it agreed. */
export type Measured = Readonly<Record<string, { of: number; right: number }>>;

/** What the codebook says of one column: a row of `columns.json`. */
export interface Entry {
  table: string;
  name: string;
  zh: string;
  en: string;
  type: Column['type'];
  required: boolean;
  unit: string | null;
  values: readonly string[];
  references: string | null;
  aboutZh: string;
  aboutEn: string;
  checked: number | null;
  agreed: number | null;
}

/** What is said of a column: under its table's name and its own, or under its own alone. */
function wordsOf<T>(words: Readonly<Record<string, T>>, table: string, name: string): T {
  const found = words[`${table}.${name}`] ?? words[name];
  if (found === undefined)
    throw new Error(`src/strings/: nothing is said of the column "${table}.${name}". Add it to the field dictionaries.`);
  return found;
}

/** The column another table is named by; of several columns the last says which row. */
const referenceOf = ({ links }: Shape, name: string): string | null => {
  const link = links.find(({ columns }) => columns.at(-1) === name);
  return link ? `${link.table}.${link.to.at(-1) ?? ''}` : null;
};

/** The head of a column in Chinese. */
export const zhHead = (table: string, name: string): string => wordsOf(zhWords.fields, table, name)[0];

/** The head of a column on a page in a language. */
export const headIn = (language: Language, table: string, name: string): string =>
  wordsOf<readonly [string, string]>(language === 'en' ? enWords.fields : zhWords.fields, table, name)[0];

/** What a code of a column stands for, in Chinese and English; the code itself where it is a word of the plans. */
export function meaningOf(table: string, name: string, code: string): { zh: string; en: string } {
  const group = name.startsWith('facts.') ? 'facts' : name;
  const pick = (codes: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
    (codes[`${table}.${group}`] ?? codes[group] ?? {})[code] ?? code;
  return { zh: pick(zhWords.codes), en: pick(enWords.codes) };
}

/** The codebook: every column of every table, with what was measured of it. */
export const codebook = (shapes: readonly Shape[], measured: Measured): Entry[] =>
  shapes.flatMap((shape) =>
    shape.columns.map(({ name, type, isRequired, unit, values = [] }) => {
      const { of, right } = measured[`${shape.name}.${name}`] ?? {};
      const [zhLabel, aboutZh] = wordsOf(zhWords.fields, shape.name, name);
      const [enLabel, aboutEn] = wordsOf(enWords.fields, shape.name, name);
      return {
        table: shape.name,
        name,
        zh: zhLabel,
        en: enLabel,
        type,
        required: isRequired,
        unit: unit ?? null,
        values,
        references: referenceOf(shape, name),
        aboutZh,
        aboutEn,
        checked: of ?? null,
        agreed: right ?? null,
      };
    }),
  );

/** What several readings by hand come to, column by column; a column that none of them has a number for is left out. */
export function addUp(scores: readonly { fields: Measured }[]): Measured {
  const sum: Record<string, { of: number; right: number }> = {};
  for (const [column, { of, right }] of scores.flatMap(({ fields }) => Object.entries(fields))) {
    const old = sum[column] ?? { of: 0, right: 0 };
    if (of > 0) sum[column] = { of: old.of + of, right: old.right + right };
  }
  return sum;
}

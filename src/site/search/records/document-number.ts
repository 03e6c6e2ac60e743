/** A document's number: whose and what (冀政发), the year in its brackets, the number. */
const parts = /^(\p{Script=Han}+)[〔[［(（【]?(\d{4})[〕\]］)）】]?(\d+)号$/u;

const brackets = ['〔〕', '[]', '()', '【】', ''];

/**
 * A document's number in the spellings that people type: 冀政发〔2018〕3号, with other brackets or none, without 号.
 * A number of another form stands as it is; null gives none.
 */
export function numberForms(number: string | null): string[] {
  if (number === null) return [];
  const [, who, year, own] = parts.exec(number) ?? [];
  if (!who || !year || !own) return [number];
  const forms = brackets.map((pair) => `${who}${pair[0] ?? ''}${year}${pair[1] ?? ''}${own}`);
  return [...new Set([number, ...forms.flatMap((form) => [`${form}号`, form])])];
}

/** A plan of the corpus, as references look for it. */
export interface KnownPlan {
  id: string;
  title: string | null;
  documentNumber: string | null;
}

/** A title as titles are compared: what stands in brackets and white space apart. */
export const plainTitle = (title: string): string => title.replace(/[（(].*?[）)]|\s/g, '');

const characters = (text: string): string => text.replace(/[^\p{Script=Han}]/gu, '');

/** So many characters at the start of a title tell most plans of other places apart. */
const told = 4;

/** Of the plans, those that a text may name: the first characters of the title or the number stand in it. No other can be found there. */
export function namedIn(text: string, plans: readonly KnownPlan[]): KnownPlan[] {
  const printed = [characters(text), characters(plainTitle(text))];
  const visible = text.replace(/\s/gu, '');
  return plans.filter(({ title, documentNumber }) => {
    const begins = title === null ? null : characters(plainTitle(title)).slice(0, told);
    const byTitle = begins !== null && printed.some((words) => words.includes(begins));
    return byTitle || (documentNumber !== null && visible.includes(documentNumber.replace(/\s/gu, '')));
  });
}

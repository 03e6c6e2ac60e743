/** Why a text can't be looked at; null where it can. */
export type InputProblem = 'empty' | 'long' | 'foreign';

const han = /\p{Script=Han}/gu;
/** Plans are in Chinese: with a smaller share of its characters a text has nothing to be set beside. */
const leastHan = 0.2;

/** Looks whether a text can be looked at: some of it, not more than is read at once, and in Chinese. */
export function inputProblem(text: string, longest: number): InputProblem | null {
  const typed = text.replace(/\s/g, '');
  if (typed === '') return 'empty';
  if (text.length > longest) return 'long';
  const letters = typed.match(/[\p{L}]/gu)?.length ?? 0;
  return (text.match(han)?.length ?? 0) < Math.max(1, letters * leastHan) ? 'foreign' : null;
}

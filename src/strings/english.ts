import { figure } from './count.ts';

const spelledOut = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A count as English prose has it: words below ten, then figures with commas. */
export const spelled = (value: number): string => spelledOut[value] ?? figure(value);

const noun = (value: number, one: string, many: string): string => (value === 1 ? one : many);

/** Things counted in prose: no targets, one target, nine targets, 1,240 targets. */
export const counted = (value: number, one: string, many = `${one}s`): string => `${spelled(value)} ${noun(value, one, many)}`;

/** Things counted where figures stand in a row or a head: 0 targets, 1 target, 1,240 targets. */
export const figured = (value: number, one: string, many = `${one}s`): string => `${figure(value)} ${noun(value, one, many)}`;

/** The form of a word that a count asks for: verb(1, 'has', 'have'). */
export const verb = noun;

/** The first letter a capital, as a sentence begins, also behind a quotation mark. */
export const capital = (text: string): string => text.replace(/^[“‘(]*\p{Ll}/u, (start) => start.toUpperCase());

/** Words in quotation marks; those inside them become single. */
export const quoted = (text: string): string => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** Names in a sentence: a; a and b; a, b and c. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** Words side by side, quoted where one holds the sign of a list itself. */
export const listedWords = (words: readonly string[]): string => words.map((word) => (/[,、]/.test(word) ? quoted(word) : word)).join(', ');

/** A label or a name of a vocabulary within a sentence: its first letter small, but that of a word in capitals. */
export const small = (text: string): string => text.replace(/^\p{Lu}(?=\p{Ll}|$)/u, (letter) => letter.toLowerCase());

/** Words of a plan in a sentence, each in quotation marks: “a”, “b” and “c”. */
export const listedQuotes = (words: readonly string[]): string => listed(words.map(quoted));

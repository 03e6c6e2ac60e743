import { listed } from '../../strings/english.ts';

/** Those that lead, up to three of them by their names, else how many. */
export const leading = (names: readonly string[], kind: string): string => (names.length > 3 ? `${names.length} ${kind}` : listed(names));

/** “ each” after what each of several has. */
export const each = ({ length }: readonly string[]): string => (length > 1 ? ' each' : '');

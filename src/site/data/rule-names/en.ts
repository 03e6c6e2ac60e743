import { capital } from '../../../strings/english.ts';
import { fieldNames } from './en-fields.ts';
import { kindNames } from './en-kinds.ts';
import { linkNames } from './en-links.ts';

/** What every rule that a value of the dataset can name is called in English. */
export const ruleNames: Readonly<Record<string, string | undefined>> = { ...kindNames, ...fieldNames, ...linkNames };

/** A rule as pages in English call it: To be reached by a date (到期达到). One without an English name stays as it is. */
export const ruleName = (name: string): string => {
  const said = ruleNames[name];
  return said === undefined ? name : `${capital(said)} (${name})`;
};

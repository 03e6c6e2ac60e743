import { stringify } from 'yaml';

/** An object as YAML front matter, keys in the order given. */
export const frontMatter = (fields: object): string => `---\n${stringify(fields, { lineWidth: 0, version: '1.1' })}---\n`;

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { kindsInAll, site } from './visit.ts';

/** The rules of the HTML standard, none of style. `npm run faults -- valid-html` reads every page. */
const checker = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });

const faultsOf = async (html: string): Promise<string[]> => {
  const { results } = await checker.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ line, column, message }) => `${line}:${column} ${message}`));
};

describe('HTML', () => {
  it.each(kindsInAll)('$name is valid', async ({ file }) => {
    expect(await faultsOf(readFileSync(join(site.dist, file), 'utf8'))).toEqual([]);
  });

  it('what isn’t is found', async () => {
    expect(await faultsOf('<!doctype html><html><body><ul><p>甲</p></ul></body></html>')).not.toEqual([]);
  });
});

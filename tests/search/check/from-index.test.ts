import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkText } from '../../../src/search/check/check-text.ts';
import { openTextIndex } from '../../../src/search/indexed/text-index.ts';
import { textIndex } from '../../../src/site/search/built/index-files.ts';
import { textPages } from '../corpus.ts';
import { filesIn } from '../index-files.ts';
import { checkCorpus } from './corpus.ts';
import { makeParagraphs } from './paragraphs.ts';

const pages = await textPages();
const whole = await checkCorpus();

it('an index that is asked for rare phrases alone finds what the whole text does', async () => {
  const press = JSON.parse(readFileSync(new URL('press.json', import.meta.url), 'utf8')) as { text: string }[];
  const texts = [...press, ...makeParagraphs(pages, 20, 11)].map(({ text }) => text);
  const unlike: string[] = [];
  const kinds = async (text: string, corpus: typeof whole): Promise<string> =>
    JSON.stringify((await checkText(text, corpus)).findings.map(({ kind, differences }) => [kind, differences]));
  const source = await openTextIndex(filesIn(textIndex(pages)).from);
  for (const text of texts) {
    const own = await kinds(text, { ...whole, source });
    if (own !== (await kinds(text, whole))) unlike.push(`${text}\n${own}`);
  }
  expect(unlike).toEqual([]);
});

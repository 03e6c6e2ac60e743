import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { summarise } from '../../../src/ingest/check/form-summary.ts';
import { fileKinds } from '../../../src/ingest/file-kind.ts';
import { formKinds, SourceKind } from '../../../src/model/form-change.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { sayProblem } from '../../../src/site/read/say-problem.ts';
import { readProblems as inEnglish } from '../../../src/site/read/en-problems.ts';
import { readProblems } from '../../../src/site/read/zh-CN-problems.ts';

const problem = (message: string): Problem => ({ file: 'a', line: 3, column: 1, rule: 'a', message, remedy: 'Do it.', fatal: false });
const says = (message: string): string => sayProblem(problem(message), readProblems).says;
const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text) && !/[a-z]{3,} [a-z]{2,}/.test(text);

describe('a problem is said in the words of the page', () => {
  it.each([
    ['numbering begins with 二、.', '编号从“二、”开始。'],
    ['（五） follows number 3: numbering jumps.', '编号跳了：3之后是“（五）”。'],
    ['the text has more than 2,000,000 characters, and no plan has.', '太长了：超过2,000,000个字，没有这么长的规划。'],
    ['pages without text: 2, 5.', '第2、5页没有文字。'],
    ['“2O25” has a letter in a number: it may be 2025.', '“2O25”里混着字母，可能是2025。'],
    ['the unit "标方" stands 2 times and units.yml lacks it; it is kept as printed.', '单位“标方”不在单位表里，出现2次，照原文留着。'],
    ['this is a picture.', '这是一张图片，没有文字。'],
  ])('%s', (message, said) => expect(says(message)).toBe(said));

  it('with its line, what to do, and whether it stopped the reading', () => {
    const { where, remedy, isFatal } = sayProblem(
      { ...problem('the PDF is locked with a password.'), line: null, fatal: true },
      readProblems,
    );
    expect([where, remedy, isFatal]).toEqual(['整个文件', '去掉密码另存一份。', true]);
    expect(sayProblem(problem('numbering begins with 二、.'), readProblems).where).toBe('第3行');
  });

  it.each([
    ['（五） follows number 3: numbering jumps.', 'Numbering jumps: “（五）” comes after 3.'],
    [
      'the text has more than 2,000,000 characters, and no plan has.',
      'This is too long: more than 2,000,000 characters, and no plan has so many.',
    ],
    ['pages without text: 2, 5.', 'Pages 2, 5 have no text.'],
    ['pages without text: 2.', 'Page 2 has no text.'],
    ['1 more of the kind, the last one here.', '1 more place like this; the last is here.'],
  ])('in English: %s', (message, said) => expect(sayProblem(problem(message), inEnglish).says).toBe(said));

  it('as it is where there are no words for it', () => {
    expect(sayProblem(problem('something new.'), readProblems)).toMatchObject({ says: 'something new.', remedy: 'Do it.' });
  });
});

it('every kind of file that is refused, and every change of form, has words', () => {
  const files = fileKinds.map(({ what }) => `this is ${what}.`);
  const changes = formKinds.flatMap((kind) =>
    SourceKind.options.flatMap((source) => {
      const change = { kind, at: 0, source: { page: null, line: 1, column: 1 }, was: 'a', now: '' };
      return summarise([change] as unknown as Parameters<typeof summarise>[0], source).map(({ message }) => message);
    }),
  );
  expect([...files, ...changes].filter((message) => !isChinese(says(message)))).toEqual([]);
});

/** The messages in the code that reads a file of one's own, each with a word for what it puts in. */
const written = ['src/ingest/**/*.ts', 'src/pipeline/read/**/*.ts', 'src/pipeline/find/number-problems.ts']
  .flatMap((pattern) => globSync(pattern))
  .filter((path) => !/located|tiles|encoding/.test(path))
  .flatMap((path) => {
    const code = readFileSync(path, 'utf8');
    const quoted = [
      ...code.matchAll(/(?:message(?: =|:)(?: \([^)]*\) =>)?|(?:refuse|advise)\((?:'[a-z-]+',)?)\s*([`'])((?:(?!\1).)+)\1/gs),
    ];
    return quoted.map(([, , message]) => ({ path, message: message.replaceAll(/\$\{[^}]*\}/g, '7') }));
  })
  // Names of rules, and the sentences around what `fileKinds` calls a file, which are looked at above.
  .filter(({ message }) => message.includes(' ') && !message.startsWith('this is 7'));

it('so has every message that the code of the reader holds', () => {
  expect(written.length).toBeGreaterThan(25);
  expect(written.filter(({ message }) => !isChinese(says(message)))).toEqual([]);
});

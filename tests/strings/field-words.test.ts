import { describe, expect, it } from 'vitest';
import * as en from '../../src/site/data/fields/en.ts';
import { benchFields as benchEn } from '../../src/site/data/fields/en-bench.ts';
import { figureFields as figureEn } from '../../src/site/data/fields/en-figures.ts';
import { textFields as textEn } from '../../src/site/data/fields/en-text.ts';
import { wordFields as wordEn } from '../../src/site/data/fields/en-words.ts';
import * as zh from '../../src/site/data/fields/zh-CN.ts';
import { benchFields as benchZh } from '../../src/site/data/fields/zh-CN-bench.ts';
import { figureFields as figureZh } from '../../src/site/data/fields/zh-CN-figures.ts';
import { textFields as textZh } from '../../src/site/data/fields/zh-CN-text.ts';
import { wordFields as wordZh } from '../../src/site/data/fields/zh-CN-words.ts';

describe.each([
  ['zh-CN', zh.fields, [textZh, figureZh, wordZh, benchZh]],
  ['en', en.fields, [textEn, figureEn, wordEn, benchEn]],
] as const)('%s', (_, fields, groups) => {
  it('no group of columns takes the words of a column of another group', () => {
    const names = groups.flatMap((group) => Object.keys(group));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    expect(Object.keys(fields)).toHaveLength(names.length);
  });
});

import { expect, it } from 'vitest';
import { sayHeads } from '../../../src/site/data/say-heads.ts';
import { sectorColumns } from '../../../src/site/data/sector-rows.ts';
import { words } from '../../../src/strings/languages.ts';

const zh = words('zh-CN');
const headsOf = (names: string[], tables: string[]) =>
  sayHeads(
    names.map((name) => ({ name })),
    tables,
    zh,
  ).map(({ head }) => head);

it.each([
  ['a column of a table has the head that the table gives it', ['year', 'measure'], ['targets'], ['目标年', '原文指标']],
  ['the first table that has it decides', ['share', 'mode'], ['targets', 'own-sectors'], ['所占篇幅', '计算方式']],
  ['a column of none has a word of its own', ['row', 'tasks'], ['targets'], ['这一行是什么', '写明要做的项数']],
])('%s', (_, names, tables, heads) => expect(headsOf(names, tables)).toEqual(heads));

it('every column of a sector file has a head, and no two the same', () => {
  const heads = headsOf(sectorColumns, ['targets', 'own-sectors']);
  expect(heads.filter((head) => /^[\w.]+$/.test(head))).toEqual([]);
  expect(new Set(heads).size).toBe(heads.length);
});

it('a column without a word is an error', () => expect(() => headsOf(['weather'], [])).toThrow('viewHeads'));

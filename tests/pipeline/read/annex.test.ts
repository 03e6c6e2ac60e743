import { expect, it } from 'vitest';
import { shape } from './shape.ts';

/** The blocks of a text behind its first chapter. */
const behind = (...lines: string[]) => shape(['一、要求', '甲。', ...lines].join('\n')).slice(2);

it.each([
  [
    'has a title of three lines at most',
    ['附件1', '重点产业', '任务', '分工表', '乙'],
    ['heading 附件1', 'heading 重点产业', 'heading 任务', 'heading 分工表', 'paragraph 乙'],
  ],
  ['has no title behind a sentence', ['附件1', '乙。', '丙'], ['heading 附件1', 'paragraph 乙。', 'paragraph 丙']],
  ['has no title behind one on its own line', ['附件1 分工表', '乙'], ['heading 附件1 分工表', 'paragraph 乙']],
  ['has a title of forty characters', ['附件1', '长'.repeat(40)], ['heading 附件1', `heading ${'长'.repeat(40)}`]],
  ['has none of more', ['附件1', '长'.repeat(41)], ['heading 附件1', `paragraph ${'长'.repeat(41)}`]],
  ['has no number for a title', ['附件1', '（一）乙'], ['heading 附件1', 'heading （一）乙']],
  ['may begin with a chapter', ['附件1', '第一章 总则', '乙。'], ['heading 附件1', 'heading 第一章 总则', 'paragraph 乙。']],
  ['begins in a line of sixty characters', [`附件1${'长'.repeat(57)}`, '乙。'], [`heading 附件1${'长'.repeat(57)}`, 'paragraph 乙。']],
  ['begins in none of more', [`附件1${'长'.repeat(58)}`, '乙。'], [`paragraph 附件1${'长'.repeat(58)}`, 'paragraph 乙。']],
  ['begins in no sentence', ['附件1已印发。', '乙。'], ['paragraph 附件1已印发。', 'paragraph 乙。']],
  ['begins in no last line with words behind its label', ['附件1 分工表'], ['paragraph 附件1 分工表']],
  ['begins in no words without a number', ['附录说明', '乙。'], ['paragraph 附录说明', 'paragraph 乙。']],
])('an annex %s', (_, lines, expected) => expect(behind(...lines).map((line) => line.replace(/^\S+ /, ''))).toEqual(expected));

it.each([
  ['lines with a number each', ['附件1 分工表', '附件2 项目表', '乙'], ['attachments', 'attachments', 'paragraph']],
  ['tables and maps', ['附表1 项目表', '附图1 布局图', '乙'], ['attachments', 'attachments', 'paragraph']],
  ['but not words without one', ['附录说明', '附件1 分工表', '附件2 项目表'], ['paragraph', 'attachments', 'attachments']],
  ['nor a sentence', ['附件1已印发。', '附件2 项目表', '乙'], ['paragraph', 'heading', 'paragraph']],
])('what is attached is listed in %s', (_, lines, kinds) => expect(behind(...lines).map((line) => line.split(' ')[1])).toEqual(kinds));

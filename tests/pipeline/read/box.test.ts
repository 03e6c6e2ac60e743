import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../src/pipeline/read/outline.ts';
import { seedOf } from '../../../src/pipeline/read/source/seed.ts';
import { shape } from './shape.ts';

describe('the title of a box', () => {
  const wide = 42;
  const width = (text: string): number => [...text].reduce((sum, char) => sum + (char < '\u0100' ? 1 : 2), 0);
  const row = (text: string): string => `│${text}${'　'.repeat(Math.max(0, wide - width(text) / 2))}│`;
  const box = (...rows: string[]) =>
    shape(
      [
        '一、甲',
        `┌${'─'.repeat(wide)}┐`,
        ...rows.map((text) => (text === '─' ? `├${'─'.repeat(wide)}┤` : row(text))),
        `└${'─'.repeat(wide)}┘`,
      ].join('\n'),
    ).slice(1);
  const title = (long: number) => `专栏1${'长'.repeat(long)}`;

  it.each([
    ['a label and words', ['专栏1重点工程', '─', '实施工程。'], ['s1-b1 heading 专栏1重点工程', 's1-b1-p1 paragraph 实施工程。']],
    ['words in a part of their own', ['重点工程', '─', '实施工程。'], ['s1-b1 heading 重点工程', 's1-b1-p1 paragraph 实施工程。']],
    ['behind an empty line', ['', '重点工程', '─', '实施工程。'], ['s1-b1 heading 重点工程', 's1-b1-p1 paragraph 实施工程。']],
    ['of forty characters', ['长'.repeat(40), '─', '实施工程。'], [`s1-b1 heading ${'长'.repeat(40)}`, 's1-b1-p1 paragraph 实施工程。']],
    ['but not of more', ['长'.repeat(41), '─', '实施工程。'], [`s1-b1-p1 paragraph ${'长'.repeat(41)}`, 's1-b1-p2 paragraph 实施工程。']],
    ['nor a sentence', ['实施甲工程。', '─', '实施乙工程。'], ['s1-b1-p1 paragraph 实施甲工程。', 's1-b1-p2 paragraph 实施乙工程。']],
    [
      'nor the first of two paragraphs',
      ['重点工程', '　　甲', '─', '实施工程。'],
      ['s1-b1-p1 paragraph 重点工程', 's1-b1-p2 paragraph 甲', 's1-b1-p3 paragraph 实施工程。'],
    ],
    ['nor all there is', ['重点工程'], ['s1-b1-p1 paragraph 重点工程']],
  ])('%s', (_, rows, expected) => expect(box(...rows)).toEqual(expected));

  it('has sixty characters at most where a label opens it', () => {
    expect(shape(`一、甲\n┌${'─'.repeat(60)}┐\n│${title(57)}│\n└${'─'.repeat(60)}┘`)[1]).toBe(`s1-b1 heading ${title(57)}`);
    expect(shape(`一、甲\n┌${'─'.repeat(61)}┐\n│${title(58)}│\n└${'─'.repeat(61)}┘`)[1]).toBe(`s1-b1-p1 paragraph ${title(58)}`);
  });

  const columns = (first: string) => shape(`一、甲\n┌──┬──┐\n│${first}│\n├──┼──┤\n│指标│数值│\n├──┼──┤\n│产值│200 │\n└──┴──┘`).slice(1);
  it('stands over columns, each character of it in one block', () => {
    expect(columns('主要指标一')).toEqual(['s1-b1 heading 主要指标一', 's1-b1-t1 table 指标¦数值⏎产值¦200']);
    expect(columns('主要指标。')).toEqual(['s1-t1 table 主要指标。⏎指标¦数值⏎产值¦200']);
    const seed = seedOf('seeds/x.txt', '┌──┬──┐\n│主要指标一│\n├──┼──┤\n│指标│数值│\n└──┴──┘');
    const { blocks } = readOutline(seed, null);
    expect(blocks.map(({ passage }) => passage.at[0])).toEqual([9, 14]);
  });
  it('is none where it is the whole table', () => {
    expect(shape('一、甲\n┌──┬──┐\n│主要指标一│\n└──┴──┘').slice(1)).toEqual(['s1-t1 table 主要指标一']);
  });
});

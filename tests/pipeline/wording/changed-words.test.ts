import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../src/pipeline/wording/changed-words.ts';
import { equalRuns } from '../../../src/pipeline/wording/runs.ts';

const codes = (text: string): number[] => Array.from(text, (character) => character.codePointAt(0) ?? 0);

/** A text with its marks: [words], #[numbers], +[numbers on one side], ![modal words], ^ for a gap. */
function shown(text: string, marks: ReturnType<typeof marksOf>['a']): string {
  const signs = { words: '', number: '#', extra: '+', modal: '!', gap: '^' };
  let at = 0;
  const parts = marks.map(([start, end, kind]) => {
    const before = text.slice(at, start);
    at = end;
    return before + signs[kind] + (kind === 'gap' ? '' : `[${text.slice(start, end)}]`);
  });
  return parts.join('') + text.slice(at);
}

const both = (a: string, b: string): [string, string] => {
  const marks = marksOf(codes(a), codes(b), equalRuns(codes(a), codes(b), 1));
  return [shown(a, marks.a), shown(b, marks.b)];
};

describe('marks', () => {
  it.each([
    ['每年行业标准100项以上', '每年行业标准10项以上', '每年行业标准#[100]项以上', '每年行业标准#[10]项以上'],
    ['按不低于标准的70%执行', '可按不低于标准的70%执行', '^按不低于标准的70%执行', '![可]按不低于标准的70%执行'],
    ['组织实施百项重点项目', '组织实施100项重大项目', '组织实施[百]项重[点]项目', '组织实施[100]项重[大]项目'],
    ['培育百家重点企业', '培育20家重点企业', '培育#[百]家重点企业', '培育#[20]家重点企业'],
    ['投资达到1.5万亿元以上', '投资达到15000亿元以上', '投资达到[1.5万亿]元以上', '投资达到[15000亿]元以上'],
    ['投资占比达到12%以上', '投资占比达到12个以上', '投资占比达到#[12%]以上', '投资占比达到#[12][个]以上'],
    ['加强现代中药研发', '加强现代中药二次开发研发', '加强现代中药^研发', '加强现代中药[二次开发]研发'],
    ['对10个专项行动建立制度', '对三年行动计划专项行动建立制度', '对+[10][个]专项行动建立制度', '对[三年行动计划]专项行动建立制度'],
    ['优先将大项目纳入重点', '优先将列入“4+4”大项目纳入重点', '优先将^大项目纳入重点', '优先将[列入“4+4”]大项目纳入重点'],
    ['每年引进示范性强的项目50个', '每年示范性强的项目', '每年[引进]示范性强的项目+[50][个]', '每年^示范性强的项目^'],
    ['10个重点领域收入大幅增长', '重点领域收入大幅增长10个', '[10个]重点领域收入大幅增长^', '^重点领域收入大幅增长[10个]'],
    ['使用要提交审议', '使用提交审议', '使用![要]提交审议', '使用^提交审议'],
    ['力争达到1.7万亿元', '力争达到1.5万亿元', '力争达到#[1.7万亿]元', '力争达到#[1.5万亿]元'],
    ['相同的文字', '相同的文字', '相同的文字', '相同的文字'],
  ])('%s | %s', (a, b, markedA, markedB) => expect(both(a, b)).toEqual([markedA, markedB]));

  const text = fc.string({ unit: fc.constantFrom(...'甲乙10可，百'), maxLength: 30 });

  it('leave the same words unmarked on both sides', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const marks = marksOf(codes(a), codes(b), equalRuns(codes(a), codes(b), 1));
        const unmarked = (whole: string, own: typeof marks.a): string =>
          Array.from(whole)
            .filter((_, i) => !own.some(([start, end]) => i >= start && i < end))
            .join('');
        expect(unmarked(a, marks.a)).toBe(unmarked(b, marks.b));
      }),
    );
  });
});

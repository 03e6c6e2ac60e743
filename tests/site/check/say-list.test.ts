import { expect, it } from 'vitest';
import type { Finding } from '../../../src/search/check/finding.ts';
import { inputProblem } from '../../../src/site/check/input-problem.ts';
import { sayDifference } from '../../../src/site/check/say-difference.ts';
import { listAsText } from '../../../src/site/check/say-list.ts';
import { words } from '../../../src/strings/languages.ts';

const { check } = words('zh-CN');

it('says a difference with both words, or that one side lacks it', () => {
  expect(sayDifference({ aspects: ['bound'], printed: '超3亿元', here: '达到3亿元' }, check)).toBe(
    '界限：原文“超3亿元”，这里写“达到3亿元”',
  );
  expect(sayDifference({ aspects: ['hedge'], printed: '力争', here: '' }, check)).toBe('“力争”一类：原文有“力争”，这里没有');
  expect(sayDifference({ aspects: ['words'], printed: '', here: '重点' }, check)).toBe('用字：这里写“重点”，原文没有');
});

it('a list in plain text has for each finding both words and the citation', () => {
  const finding: Finding = {
    kind: 'differs',
    at: { from: 3, to: 8 },
    marks: [],
    differences: [{ aspects: ['value'], here: '达到5个', printed: '达到3个' }],
    passages: [
      { plan: 'a', page: 's1', title: '一', heading: '', block: 's1-p1', text: '年内达到3个。', at: { from: 2, to: 6 }, marks: [] },
    ],
    target: null,
  };
  const list = listAsText(
    { text: '据悉，将达到5个。', findings: [finding], citations: ['甲州市人民政府. 规划[EB/OL].'], heads: ['查引文', '共列1处。'] },
    check,
  );
  expect(list.split('\n')).toEqual([
    '查引文',
    '共列1处。',
    '',
    `1. ${check.kind.differs}`,
    '这里写：“将达到5个”',
    '原文：“达到3个”',
    '数值：原文“达到3个”，这里写“达到5个”',
    '出处：甲州市人民政府. 规划[EB/OL].',
  ]);
});

it('tells texts that cannot be looked at', () => {
  expect(inputProblem(' \n', 10)).toBe('empty');
  expect(inputProblem('一二三四五六七八九十一', 10)).toBe('long');
  expect(inputProblem('only words', 100)).toBe('foreign');
  expect(inputProblem('12,345', 100)).toBe('foreign');
  expect(inputProblem('规划里写到5G和AI', 100)).toBeNull();
});

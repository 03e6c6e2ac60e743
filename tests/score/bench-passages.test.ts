import { expect, it } from 'vitest';
import { loadPassages } from '../../scripts/bench-score.ts';
import { BenchForm, BenchSplit } from '../../src/model/score.ts';
import { parsePassages } from '../../src/score/bench-passages.ts';

const passages = loadPassages();

it('each set has as many passages of every form, no two of one id or one text', () => {
  const each = { dev: 40, 'held-out': 24 };
  for (const split of BenchSplit.options)
    for (const form of BenchForm.options)
      expect(passages.filter((passage) => passage.split === split && passage.form === form).length, `${split} ${form}`).toBe(each[split]);
  expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
  expect(new Set(passages.map(({ text }) => text)).size).toBe(passages.length);
});

it('every number stands where its line says, one after the other', () => {
  for (const { id, text, quantities } of passages) {
    const points = Array.from(text);
    let end = 0;
    for (const { off, txt } of quantities) {
      expect(points.slice(off, off + Array.from(txt).length).join(''), `${id} ${off}`).toBe(txt);
      expect(off, `${id} ${off} ${txt}`).toBeGreaterThanOrEqual(end);
      end = off + Array.from(txt).length;
    }
  }
});

it('targets and baselines have every field, other numbers none', () => {
  const fields = ['measure', 'scope', 'value', 'unit', 'cmp', 'mode', 'year', 'base', 'hope'] as const;
  for (const { id, quantities } of passages)
    for (const line of quantities) {
      const isFigure = line.kind === 'target' || line.kind === 'baseline';
      expect(
        fields.filter((field) => (line[field] !== undefined) !== isFigure),
        `${id} ${line.txt}`,
      ).toEqual([]);
    }
});

it('a passage says itself which set it is of, or the file does', () => {
  const plain = { id: 'x1', form: 'web', title: null, from: null, to: null, text: '到2030年', quantities: [] };
  const text = [plain, { ...plain, split: 'held-out' }].map((one) => JSON.stringify(one)).join('\n');
  expect(parsePassages(text, 'dev').map(({ split }) => split)).toEqual(['dev', 'held-out']);
  expect(() => parsePassages(JSON.stringify({ ...plain, form: 'poem' }), 'dev')).toThrow();
});

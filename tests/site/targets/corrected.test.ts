import { expect, it } from 'vitest';
import { loadFigures } from '../../../src/library/figures.ts';
import { fieldListOf } from '../../../src/site/targets/field-list.ts';
import { sayFields } from '../../../src/site/targets/say-field-list.ts';
import { sayReason } from '../../../src/site/parts/say-correction.ts';
import { words } from '../../../src/strings/languages.ts';

const t = words('zh-CN');
const [figure] = (await loadFigures()).targets;

it('a field that a person set right says so: from what to what, in what role, on what day, why', () => {
  const review = {
    ...{ plan: figure.plan.facts.id, start: 0, by: '编者', when: '2027-03-05', why: '公报作2027年' },
    ...{ fields: { year: 2027, subject: null, sectors: ['bio', 'ai'] }, was: { year: 2025, subject: '全市', sectors: ['bio'] } },
  };
  const status = sayFields({ ...fieldListOf(figure, []), review }, t).find(({ label }) => label === t.targets.field.status);
  expect(status?.value).toBe('已人工核对：编者，2027-03-05');
  expect(status?.notes.map(({ text }) => text)).toEqual([
    '目标年原来读作“2025”，改为“2027”',
    '说的是谁原来读作“全市”，改为“（空）”',
    '产业（本站归类）原来读作“bio”，改为“bio、ai”',
    '公报作2027年',
  ]);
});

it('the rule that decided leads to what it means', () => {
  const rule = sayFields(fieldListOf(figure, []), t).find(({ label }) => label === t.targets.field.rule);
  expect(decodeURIComponent(rule?.href ?? '')).toBe(`/data/rules/#${rule?.value ?? ''}`);
});

it('a misprint says in what role and when it was recorded, where that was written down', () => {
  expect(sayReason({ reason: '形近', by: '编者', when: '2027-03-05' }, t)).toBe(`形近${t.separator}编者2027-03-05记`);
  expect(sayReason({ reason: '形近' }, t)).toBe('形近');
});

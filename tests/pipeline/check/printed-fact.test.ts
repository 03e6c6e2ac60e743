import { describe, expect, it } from 'vitest';
import type { PlanRecord } from '../../../src/model/plan.ts';
import { type FactName, plainForm, printedFact } from '../../../src/pipeline/check/printed-fact.ts';

const none = { value: null, from: 'unknown' } as const;
const facts = { title: none, issuer: none, documentNumber: none, issued: none, period: none };

/** Whether a text prints a fact. */
function prints(name: FactName, value: unknown, text: string): boolean {
  const record = { ...facts, [name]: { value, from: 'text' } } as Pick<PlanRecord, FactName>;
  return printedFact(record, name, (words) => words)(plainForm(text));
}

const period = (from: number, to: number) => ({ from, to });

describe('a fact is printed', () => {
  it.each<[FactName, unknown, string]>([
    ['title', '青海省盐湖产业发展规划（2031—2035年）', '青海省盐湖产业\n　　发展规划\n(2031-2035年)'],
    ['title', '西宁市“智慧”行动计划', '西宁市"智慧"行动计划'],
    ['issuer', '海西州人民政府、海西州财政局', '海西州财政局\n海西州人民政府'],
    ['documentNumber', '青政发〔2031〕7号', '青政发[2031] 7号'],
    ['issued', '2031-01-05', '2031年1月5日'],
    ['issued', '2031-01-05', '二〇三一年元月五日'],
    ['issued', '2031-12-31', '二○三一年十二月\n三十一日'],
    ['issued', '2031-10-20', '二零三一年十月二十日'],
    ['issued', '2031-03-09', '发布日期：2031-03-09 10:20'],
    ['issued', '2031-03-09', '2031.3.9'],
    ['issued', '2031-03-09', '2031／03／09'],
    ['period', period(2031, 2035), '（2031－2035年）'],
    ['period', period(2031, 2035), '2031年至2035年'],
    ['period', period(2031, 2035), '二〇三一—二〇三五年'],
    ['period', period(2026, 2030), '“十五五”时期'],
    ['period', period(2001, 2005), '国民经济和社会发展第十个五年计划'],
    ['period', period(1996, 2000), '“九五”计划'],
    ['period', period(2034, 2034), '2034年政府工作报告'],
  ])('%s %j in %j', (name, value, text) => expect(prints(name, value, text)).toBe(true));
});

describe('a fact is not printed', () => {
  it.each<[FactName, unknown, string]>([
    ['title', '青海省盐湖产业发展规划', '青海省盐湖发展规划'],
    ['issuer', '海西州人民政府、海西州财政局', '海西州人民政府'],
    ['documentNumber', '青政发〔2031〕7号', '青政发〔2031〕17号'],
    ['issued', '2031-01-05', '2031年1月15日'],
    ['issued', '2031-01-05', '2031年11月5日'],
    ['issued', '2031-01-05', '2031年1月'],
    ['issued', '2031-03-09', '12031-03-09'],
    ['issued', '2031-03-09', '2031-03-19'],
    ['period', period(2031, 2035), '到2035年；2031年以来'],
    ['period', period(2031, 2035), '2031—2036年'],
    ['period', period(2031, 2035), '“十五五”时期'],
    ['period', period(2001, 2004), '“十五”计划'],
    ['period', period(2034, 2034), '到2035年'],
  ])('%s %j in %j', (name, value, text) => expect(prints(name, value, text)).toBe(false));
});

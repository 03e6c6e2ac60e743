import { describe, expect, it } from 'vitest';
import { capital, counted, figured, listed, listedQuotes, listedWords, quoted, small, spelled } from '../../src/strings/english.ts';

describe('counts', () => {
  it.each<[number, prose: string, row: string]>([
    [0, 'no targets', '0 targets'],
    [1, 'one target', '1 target'],
    [9, 'nine targets', '9 targets'],
    [10, '10 targets', '10 targets'],
    [1240, '1,240 targets', '1,240 targets'],
  ])('%i', (value, prose, row) => {
    expect([counted(value, 'target'), figured(value, 'target')]).toEqual([prose, row]);
  });

  it('take the plural they are given', () => {
    expect([counted(2, 'county', 'counties'), spelled(3), capital(counted(3, 'plan'))]).toEqual(['two counties', 'three', 'Three plans']);
  });
});

describe('lists', () => {
  it.each<[names: string[], said: string]>([
    [[], ''],
    [['Hebei'], 'Hebei'],
    [['Hebei', 'Henan'], 'Hebei and Henan'],
    [['Hebei', 'Henan', 'Xingtai'], 'Hebei, Henan and Xingtai'],
  ])('%j', (names, said) => {
    expect(listed(names)).toBe(said);
  });

  it('quote a word that holds a comma, and marks inside quoted words become single', () => {
    expect([listedWords(['封装、测试', '芯片']), quoted('“十三五”规划')]).toEqual(['“封装、测试”, 芯片', '“‘十三五’规划”']);
  });

  it('of a plan’s words quote each, and a label in a sentence begins small', () => {
    expect([listedQuotes(['超过', '突破']), small('Not mentioned'), small('AI and robots')]).toEqual([
      '“超过” and “突破”',
      'not mentioned',
      'AI and robots',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { longest, readQuery, wordsOf } from '../../src/search/query.ts';

describe('readQuery', () => {
  it.each([
    ['石墨烯', ['石墨烯']],
    [' 石墨烯　材料 ', ['石墨烯材料']],
    ['"石墨烯"', ['石墨烯']],
    ['“石墨烯 材料” 河北', ['石墨烯材料', '河北']],
    ['"石墨烯', ['石墨烯']],
    ['“十三五”规划', ['"十三五"规划']],
    ['', []],
    ['\u202e \ud800', []],
  ])('%j asks for %j', (typed, exact) => expect(readQuery(typed).exact).toEqual(exact));

  it('reads so many characters and says so', () => {
    const { text, cut } = readQuery('石'.repeat(10_000));
    expect(Array.from(text)).toHaveLength(longest);
    expect(cut).toBe(true);
  });
});

describe('wordsOf', () => {
  const words = (typed: string): string[] => wordsOf(readQuery(typed)).map(({ plain }) => plain);

  it('are the parts of a question', () => expect(words('石墨烯 材料')).toEqual(['石墨烯', '材料']));
  it('are one where there are quotation marks', () => expect(words('“新能源汽车充电桩”')).toEqual(['新能源汽车充电桩']));
  it('are what the language cuts a part into, numbers whole', () => {
    expect(words('新能源汽车充电桩').join('')).toBe('新能源汽车充电桩');
    expect(words('100家企业')).toContain('100家');
    for (const whole of ['百分之十二', '5-10家', '2:8', '一万七千亿元', '1万7千亿', '翻一番', '6,000万'])
      expect(words(whole)).toEqual([whole]);
  });
});

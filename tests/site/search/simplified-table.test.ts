import { expect, it } from 'vitest';
import { simplifiedIn } from '../../../src/site/search/built/simplified-table.ts';
import { mayBeTraditional, simplify } from '../../../src/search/traditional.ts';

it.each([
  ['石墨烯', false],
  ['二〇二〇年', false],
  ['AMOLED 12%', false],
  ['新能源汽車', true],
  ['機器人', true],
])('%s may be traditional: %s', (text, is) => expect(mayBeTraditional(text)).toBe(is));

it('holds the traditional characters of what the plans use, and no others', () => {
  const table = simplifiedIn(['新能源汽车机器人']);
  expect(simplify('新能源汽車機器人', table)).toBe('新能源汽车机器人');
  expect(table['發']).toBeUndefined();
});

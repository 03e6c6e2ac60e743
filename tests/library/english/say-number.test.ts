import { expect, it } from 'vitest';
import { sayNumber } from '../../../src/library/english/say-number.ts';

it.each([
  [0, '0'],
  [3, '3'],
  [0.63, '0.63'],
  [14.29, '14.29'],
  [1345, '1,345'],
  [20000, '20,000'],
  [366000, '366,000'],
  [999999, '999,999'],
  [1e6, '1 million'],
  [2.5e6, '2.5 million'],
  [1234567, '1,234,567'],
  [36e6, '36 million'],
  [6.35 * 1e8, '635 million'],
  [1e9, '1 billion'],
  [24.5e9, '24.5 billion'],
  [1.7e12, '1.7 trillion'],
  [12345e8, '1.2345 trillion'],
  [123456e8, '12.3456 trillion'],
  [1234567.8e6, '1,234.5678 billion'],
  [-2.1, '-2.1'],
])('%s is said %s', (value, said) => {
  expect(sayNumber(value)).toBe(said);
});

import { expect, it } from 'vitest';
import { fold } from '../../../src/pipeline/mention/scene/folded-text.ts';

it.each([
  ['ＩＰＶ６', 'ipv6'],
  ['二〇二五', '二零二五'],
  ['充 电 桩', '充电桩'],
  ['İ一', 'İ一'],
])('%s is looked up as %s', (text, folded) => expect(fold(text).text).toBe(folded));

it('knows where each character stood', () => expect([...fold('充 电').at]).toEqual([0, 2]));

import type { Binding } from '../../../model/target.ts';

const words: readonly (readonly [RegExp, Binding])[] = [
  [/约束/, 'binding'],
  [/预期/, 'expected'],
];

/** What the column of 属性 says of a target: 约束性 binds, 预期性 is expected; null for anything else and for both at once. */
export function bindingOf(printed: string): Binding | null {
  const said = words.filter(([word]) => word.test(printed));
  return said.length === 1 ? said[0][1] : null;
}

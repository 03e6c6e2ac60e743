import { expect, it } from 'vitest';
import { lookupOf, lookUp } from '../../../src/pipeline/mention/lookup.ts';

it('looks for every entry on its own: a county counts inside a park’s name', () => {
  const lookup = lookupOf([
    { id: 'qinghe', words: ['清河县', '清河'], not: [] },
    { id: 'park', words: ['清河循环经济工业园'], not: [] },
  ]);
  expect(lookUp(lookup, '将清河循环经济工业园打造成稀有金属再生利用基地').map(({ id }) => id)).toEqual(['park', 'qinghe']);
});

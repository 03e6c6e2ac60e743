import { expect, it } from 'vitest';
import { fragmentOfQuery, longestAddress, queryOfFragment } from '../../../src/site/query/query-address.ts';

it.each(['SELECT 1', `SELECT '&=#+%' AS "写力争的占%"\nFROM targets`, "SELECT * FROM blocks WHERE text LIKE '%石墨烯%' -- 注"])(
  'an address holds the query as it was typed: %j',
  (sql) => {
    expect(queryOfFragment(fragmentOfQuery(sql) ?? '')).toBe(sql);
  },
);

it.each(['', '#', '#sql=', '#sql=%20%0A', '#other=1', '#%E4%B'])('an address without a query has none: %j', (hash) => {
  expect(queryOfFragment(hash)).toBeNull();
});

it('a query that is too long for an address has none', () => {
  expect(fragmentOfQuery(`SELECT '${'a'.repeat(longestAddress)}'`)).toBeNull();
});

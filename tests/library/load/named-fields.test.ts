import { expect, it } from 'vitest';
import { namedFields } from '../../../src/library/load/named-fields.ts';
import type { Link } from '../../../src/model/links.ts';

const link = (type: Link['type'], note?: string): Link => ({
  from: 'a-2020/1',
  type,
  target: 'b-2020/2',
  rule: 'x',
  ...(note && { note }),
});
const names = new Map([['工业', 'industry']]);

it('fields of two plans are named in the language of the site, those that have no name as they are', () => {
  const named = namedFields(
    [link('counterpart', '工业／海洋'), link('counterpart'), link('later', '工业／海洋')],
    (each) => names.get(each) ?? each,
    ' / ',
  );
  expect(named.map(({ note }) => note)).toEqual(['industry / 海洋', undefined, '工业／海洋']);
});

import { expect, it } from 'vitest';
import { packDivisions, unpackDivisions } from '../../src/search/question/division-entries.ts';

it('divisions are unpacked as they were packed', () => {
  const entries = [
    { id: 'division/330102', names: ['上城区'], isPlace: true as const, record: 7 },
    { id: 'division/330127', names: ['淳安县', '淳安'], isPlace: true as const, record: 7 },
    { id: 'division/330402', names: ['南湖区', '秀城区'], isPlace: true as const, record: 9 },
  ];
  expect(unpackDivisions(packDivisions(entries))).toEqual(entries);
});

import { expect, it } from 'vitest';
import { changesBetween } from '../../src/ledger/changes.ts';
import { KeptFigure } from '../../src/model/published/release.ts';
import { nullsOf } from '../../src/model/schema.ts';

const figure = (over: Partial<KeptFigure>): KeptFigure =>
  KeptFigure.parse({
    ...nullsOf(KeptFigure),
    id: 'x/1',
    kind: 'target',
    text: '20万家',
    measure: '企业',
    value: 200000,
    unit: '家',
    comparator: 'eq',
    mode: 'level',
    year: 2020,
    hedged: false,
    ...over,
  });
const correction = { id: 'x/9', sic: '材枓', corr: '材料', certainty: 'certain' };

it('names every field that changed, with its old and new value', () => {
  const changes = changesBetween(
    { figures: [figure({})], corrections: [] },
    { figures: [figure({ mode: 'add', year: null })], corrections: [] },
  );
  expect(changes.map(({ field, before, after }) => [field, before, after])).toEqual([
    ['mode', 'level', 'add'],
    ['year', '2020', null],
  ]);
});

it('names what came and what went', () => {
  const changes = changesBetween(
    { figures: [figure({})], corrections: [] },
    { figures: [figure({ id: 'x/2' })], corrections: [correction] },
  );
  expect(changes.map(({ what, id, kind }) => `${what} ${id} ${kind}`)).toEqual([
    'figure x/2 added',
    'figure x/1 removed',
    'correction x/9 added',
  ]);
});

it('finds nothing between equal states', () => {
  const state = { figures: [figure({})], corrections: [correction] };
  expect(changesBetween(state, structuredClone(state))).toEqual([]);
});

it('tells a reworded reason, and not that an earlier release kept none', () => {
  const state = (reason?: string) => ({ figures: [], corrections: [{ ...correction, ...(reason && { reason }) }] });
  expect(changesBetween(state('形近误'), state('“料”误作“枓”'))).toEqual([
    { what: 'correction', id: 'x/9', text: '材枓', kind: 'changed', field: 'reason', before: '形近误', after: '“料”误作“枓”' },
  ]);
  expect(changesBetween(state(), state('形近误'))).toEqual([]);
});

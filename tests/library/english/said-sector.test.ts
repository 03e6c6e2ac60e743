import { expect, it } from 'vitest';
import { saidSector } from '../../../src/library/english/said-sector.ts';

const material = { zh: '新材料', en: 'new materials' };
const equipment = { zh: '高端装备制造', en: 'high-end equipment' };

it.each<[subject: string | null, scope: string | null, sector: typeof material, said: string]>([
  ['新材料产业', '全省', material, ', new materials'],
  ['新材料', null, material, ', new materials'],
  ['高端装备制造业', '全市', equipment, ', high-end equipment'],
  // Wider, narrower, one place, or none named
  ['装备制造业', '全省', equipment, ' (sector assigned: high-end equipment)'],
  ['石墨烯产业', '全省', material, ' (sector assigned: new materials)'],
  ['新材料产业', '滨海新区', material, ' (sector assigned: new materials)'],
  [null, '全省', material, ' (sector assigned: new materials)'],
])('of %s in %s', (subject, scope, sector, said) => {
  expect(saidSector({ subject, scope }, 'Value added', sector)).toBe(said);
});

it('says nothing where what is measured names the sector, or there is none', () => {
  expect(saidSector({ subject: null, scope: '全省' }, 'Steel capacity', { zh: '钢铁', en: 'steel' })).toBe('');
  expect(saidSector({ subject: null, scope: '全省' }, 'Value added', null)).toBe('');
  expect(saidSector({ subject: null, scope: '全省' }, 'AI (and robots) output', { zh: '人工智能', en: 'AI (and robots)' })).toBe('');
  expect(saidSector({ subject: '钢铁', scope: '全省' }, 'Steelworks', { zh: '钢铁', en: 'steel' })).toBe(', steel');
});

import { describe, expect, it } from 'vitest';
import { AuthoredGroup } from '../../../src/model/group.ts';
import { groupsOf } from '../../../src/pipeline/group/groups.ts';
import type { GroupedRecords } from '../../../src/pipeline/group/grouped-plan.ts';

const levels: GroupedRecords['levels'] = [
  { zh: '国家', rank: 'nation' },
  { zh: '省', rank: 'province' },
  { zh: '设区市', rank: 'prefecture' },
];
const fields = [
  { id: 'energy', zh: '能源' },
  { id: 'water', zh: '水利' },
];
const place = (id: string, code: string, level: string, parent: string | null = null) => ({ id, code, level, parent });
const plan = (id: string, at: string, field = '能源', from: number | null = 2016): GroupedRecords['plans'][number] => ({
  id,
  place: at,
  field,
  period: from === null ? { value: null, from: 'unknown' } : { value: { from, to: from + 4 }, from: 'text' },
  issued: { value: null, from: 'unknown' },
});

/** Two provinces with `cities` cities each, a plan a place. */
function twoProvinces(
  cities: number,
  of = (city: number): GroupedRecords['plans'][number]['field'] => (city % 2 ? '能源' : '水利'),
): GroupedRecords {
  const provinces = [
    { id: 'guangxi', code: '450000' },
    { id: 'yunnan', code: '530000' },
  ];
  const places = provinces.flatMap(({ id, code }) => [
    place(id, code, '省'),
    ...Array.from({ length: cities }, (_, i) =>
      place(`${id}-${i}`, `${code.slice(0, 2)}${String(i + 1).padStart(2, '0')}00`, '设区市', id),
    ),
  ]);
  return { places, levels, fields, plans: places.map(({ id }, i) => plan(`${id}-plan`, id, of(i))) };
}

const shown = (records: GroupedRecords, written: AuthoredGroup[] = []): Record<string, number> =>
  Object.fromEntries(groupsOf(records, written).map(({ id, plans }) => [id, plans.length]));

describe('what is compared with what', () => {
  it('is everything with everything in a small corpus', () => {
    expect(shown(twoProvinces(5))).toEqual({ all: 12 });
    expect(groupsOf({ ...twoProvinces(5), plans: [] }, [])).toEqual([]);
  });

  it('is a province with its cities, and the provinces among themselves, in a larger one', () => {
    expect(shown(twoProvinces(6))).toEqual({ guangxi: 7, yunnan: 7, provinces: 2 });
  });

  it('is parted by field, and a large field by five-year plan', () => {
    expect(shown(twoProvinces(13))).toEqual({
      'guangxi-water': 7,
      'guangxi-energy': 7,
      'yunnan-water': 7,
      'yunnan-energy': 7,
      provinces: 2,
    });
    const large = twoProvinces(14, () => '能源');
    const plans = large.plans.map((one, i) => ({
      ...one,
      period: { value: { from: i < 10 ? 2017 : 2021, to: 2025 }, from: 'text' as const },
    }));
    const groups = groupsOf({ ...large, plans }, []);
    expect(groups.map(({ id, window }) => [id, window])).toEqual([
      ['guangxi-energy-2016', { from: 2016, to: 2020 }],
      ['guangxi-energy-2021', { from: 2021, to: 2025 }],
      ['yunnan-energy-2021', { from: 2021, to: 2025 }],
      ['provinces', null],
    ]);
  });

  it('holds the plans of a place together, and every plan in some group', () => {
    const records = twoProvinces(13);
    const more = { ...records, plans: [...records.plans, plan('guangxi-0-other', 'guangxi-0', '水利'), plan('far', 'hainan')] };
    const groups = groupsOf({ ...more, places: [...more.places, place('hainan', '460000', '省')] }, []);
    expect(groups.find(({ id }) => id === 'of-guangxi-0')?.plans).toEqual(['guangxi-0-plan', 'guangxi-0-other']);
    expect(groups.find(({ id }) => id === 'provinces')?.plans).toContain('far');
    expect(new Set(groups.flatMap(({ plans }) => plans)).size).toBe(more.plans.length);
  });

  it('joins the cities of a province that has no record, and the nation to the provinces', () => {
    const { places, ...rest } = twoProvinces(7);
    const nation = place('nation', '100000', '国家');
    const records = { ...rest, places: [nation, ...places.filter(({ id }) => id !== 'yunnan')] };
    const groups = shown({ ...records, plans: [plan('national', 'nation'), ...rest.plans] });
    expect(groups).toEqual({ guangxi: 8, 'code-53': 7, provinces: 2 });
  });

  it('is what people wrote, and of each plan in none its own', () => {
    const written = [
      AuthoredGroup.parse({ id: 'water', zh: '各地水利', fields: ['水利'] }),
      AuthoredGroup.parse({ id: 'west', zh: '滇', within: 'yunnan', ranks: ['prefecture'], years: { from: 2020, to: 2030 } }),
      AuthoredGroup.parse({ id: 'late', zh: '以后', years: { from: 2040, to: 2041 } }),
    ];
    expect(shown(twoProvinces(1), written)).toEqual({ water: 2, west: 1, 'of-guangxi-0': 1 });
    expect(AuthoredGroup.safeParse({ id: 'x', zh: '空' }).success).toBe(false);
  });
});

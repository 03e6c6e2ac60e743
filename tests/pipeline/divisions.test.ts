import { describe, expect, it } from 'vitest';
import { divisionsOf, findAlike, stemOf, writeDivisions } from '../../src/pipeline/divisions.ts';

it.each([
  ['南宫市', '南宫'],
  ['大厂回族自治县', '大厂回族'],
  ['延边朝鲜族自治州', '延边朝鲜族'],
  ['鄂温克旗', '鄂温克'],
  ['涉县', null],
  ['象山', null],
])('the stem of %s is %s', (name, stem) => expect(stemOf(name)).toBe(stem));

const row = (code: string, name: string) => ({ code, name });
const source = { package: 'list', version: '1.0.0', licence: 'MIT', asOf: '2024' };
const lists = {
  today: {
    source,
    entries: [
      row('330000', '浙江省'),
      row('330100', '杭州市'),
      row('330111', '富阳区'),
      row('330113', '临平区'),
      row('330200', '宁波市'),
      row('330213', '奉化区'),
      row('330225', '象山县'),
      row('330226', '宁波县'),
      row('330227', '慈泽区'),
      row('440100', '广州市'),
    ],
  },
  before: {
    source: { ...source, asOf: '2016' },
    entries: [
      row('330000', '浙江省'),
      row('330100', '杭州市'),
      row('330101', '市辖区'),
      row('330102', '上城区'),
      row('330111', '富阳市'),
      row('330200', '宁波市'),
      row('330225', '象山县'),
      row('330226', '宁波县'),
      row('330228', '慈县'),
      row('330283', '奉化市'),
      row('339000', '省直辖县级行政区划'),
    ],
  },
};
const place = { id: 'ningbo', code: '330200', name: '宁波市', shortName: '宁波', level: '设区市' as const };
const name = (id: string, zh: string, within: string | null = null) => ({
  ...{ id, zh, within, kind: 'county' as const, place: 'ningbo', aliases: [] },
});
const divisions = divisionsOf(lists, [place], [name('fenghua', '奉化市'), name('shangcheng', '上城区')]);
const said = (code: string) => divisions.find((each) => each.code === code);

describe('divisions of the provinces that places lie in', () => {
  it('are those of today and those that are no more, without rows that only hold others', () =>
    expect(divisions.map((each) => each.name ?? `（${each.former ?? ''}）`)).toEqual(
      '杭州市 （上城区） 富阳区 临平区 宁波市 奉化区 象山县 宁波县 慈泽区'.split(' '),
    ));
  it.each([
    ['a name changed under its code', '330111', '富阳市'],
    ['a name changed with its code', '330213', '奉化市'],
    ['a name of one character that grew', '330227', '慈县'],
    ['a name that stayed', '330225', null],
    ['a new one', '330113', null],
  ])('have their former names: %s', (_, code, former) => expect(said(code)?.former).toBe(former));
  it.each([
    ['a county gone, a district new', [['4110', '许昌县', '建安区']], '许昌县'],
    ['a district gone, mostly shared out', [['3601', '湾里区', '红谷滩区']], null],
    [
      'two new where one is gone',
      [
        ['4110', '许昌县', '建安区'],
        ['4110', null, '示范区'],
      ],
      null,
    ],
  ] as [string, [string, string | null, string][], string | null][])(
    'have it under another stem where it can only be one: %s',
    (_, rows, former) => {
      const [[city = '']] = rows;
      const old = rows.flatMap(([, gone], i) => (gone === null ? [] : [row(`${city}2${i + 1}`, gone)]));
      const now = rows.map(([, , fresh], i) => row(`${city}0${i + 1}`, fresh));
      const own = divisionsOf({ today: { source, entries: now }, before: { source, entries: old } }, [{ ...place, code: `${city}00` }], []);
      expect(own[0]?.former).toBe(former);
    },
  );
  it('are found among entries by a whole name, in their own city', () =>
    expect(['330200', '330213', '330102'].map((code) => said(code)?.entry)).toEqual(['ningbo', 'fenghua', null]));
  it.each([
    ['330213', ['奉化区', '奉化', '奉化市']],
    ['330227', ['慈泽区', '慈泽', '慈县']],
    ['330226', ['宁波县']],
  ])('%s is looked for by %j', (code, words) => expect(said(code)?.words).toEqual(words));
});

describe('words of a division that is no entry', () => {
  const blocks = [
    { id: 's1-p1', text: '推进富阳开发区建设，支持临平经济开发区。' },
    { id: 's1-p2', text: '奉化与富阳协同。' },
  ];
  const alike = findAlike(divisions, 'zhejiang-2021', blocks);
  it('are shown where they first stand', () =>
    expect(alike).toEqual([
      { code: '330111', plan: 'zhejiang-2021', block: 's1-p1', words: '推进富阳开发区建' },
      { code: '330113', plan: 'zhejiang-2021', block: 's1-p1', words: '设，支持临平经济开发' },
    ]));
  it('are written with it, a file a province', () => {
    const [file, ...others] = writeDivisions(divisions, alike, lists);
    expect([file.path, others]).toEqual(['divisions/330000.json', []]);
    expect(JSON.parse(file.text)).toMatchObject({ id: '330000', sources: [{ asOf: '2024' }, { asOf: '2016' }] });
  });
});

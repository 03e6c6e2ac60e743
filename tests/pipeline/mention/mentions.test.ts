import { describe, expect, it } from 'vitest';
import type { Name } from '../../../src/model/entry.ts';
import { findMentions, indexMentions } from '../../../src/pipeline/mention/mentions.ts';
import { readOutline } from '../../../src/pipeline/read/outline.ts';
import { seedOf } from '../../../src/pipeline/read/source/seed.ts';
import { publishBlocks } from '../../../src/pipeline/read/text.ts';

const entry = { en: '', aliases: [], not: [] };
const name = (id: string, zh: string, kind: Name['kind'], place: string): Name => ({
  ...entry,
  id,
  zh,
  kind,
  place,
  within: null,
  context: [],
  since: null,
});
const index = indexMentions({
  topics: [{ ...entry, id: 'wind', zh: '海上风电', sector: 'energy' }],
  measures: [{ ...entry, id: 'land', zh: '用地保障', tool: '供给型', why: '' }],
  names: [
    name('farm', '明珠海上风电场', 'project', 'here'),
    name('bay-here', '海湾区', 'district', 'here'),
    name('bay-there', '海湾区', 'district', 'there'),
    name('pearl', '明珠县', 'county', 'here'),
  ],
  places: [
    { id: 'here', code: '000000', name: '明珠市', shortName: '明珠', level: '设区市', parent: null, slot: 1 },
    { id: 'there', code: '000001', name: '彼岸市', shortName: '彼岸', level: '设区市', parent: null, slot: 2 },
  ],
  indicators: [{ id: 'revenue', zh: '营业收入', aliases: ['收入'], unsought: ['收入'], named: ['营收'], not: ['营收户'] }],
});

function mentionsOf(text: string) {
  const seed = seedOf('text', text);
  const { divisions, blocks } = readOutline(seed, null);
  const found = findMentions(
    { id: 'plan', place: 'here', isNational: false, from: 2021, seed, divisions, blocks, published: publishBlocks(seed, blocks) },
    index,
  );
  const of = (kind: 'topics' | 'measures' | 'names' | 'places' | 'indicators') =>
    found[kind].map(({ entry, text, rule }) => `${entry} ${text} ${rule}`);
  return { topics: of('topics'), measures: of('measures'), names: of('names'), places: of('places'), indicators: of('indicators'), found };
}

describe('mentions of a plan', () => {
  it('stand at their place in the seed and in the block', () => {
    const [mention] = mentionsOf('大力发展海 上风电。').found.topics;
    expect(mention).toMatchObject({ text: '海 上风电', position: { start: 4, end: 9 }, at: [4, 9], verb: '大力发展', clause: [[0, 9]] });
  });

  it('inside the name of a project belong to the project', () =>
    expect(mentionsOf('推进明珠海上风电场。')).toMatchObject({
      topics: ['wind 海上风电 项目名内'],
      names: ['farm 明珠海上风电场 动词所及'],
    }));

  it('of two places of one name count for the plan’s own', () =>
    expect(mentionsOf('支持海湾区。').names).toEqual(['bay-here 海湾区 动词所及']));

  it('of a city are none inside a county’s name', () => {
    expect(mentionsOf('支持明珠县。').places).toEqual([]);
    expect(mentionsOf('支持明珠。').places).toEqual(['here 明珠 动词所及']);
  });

  it('of measures in a bare list describe none; of topics they do', () => {
    expect(mentionsOf('落实信贷、贴息、用地保障。').measures).toEqual(['land 用地保障 列举之一']);
    expect(mentionsOf('发展造船、渔业、海上风电。').topics).toEqual(['wind 海上风电 动词所及']);
  });

  it('of indicators are found with a figure or without', () =>
    expect(mentionsOf('提高营业收入。').indicators).toEqual(['revenue 营业收入 动词所及']));

  it('of an indicator are found by its aliases and other names, not by aliases that mean too much or inside look-alikes', () =>
    expect(mentionsOf('增加收入，扩大营收，登记营收户。').indicators.map((each) => each.split(' ')[1])).toEqual(['营收']));
});

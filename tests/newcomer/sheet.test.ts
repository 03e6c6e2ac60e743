import { describe, expect, it } from 'vitest';
import type { AdminDivision } from '../../src/model/admin-division.ts';
import { divisionsNamed } from '../../src/newcomer/sheet/divisions-named.ts';
import { findMisprints } from '../../src/newcomer/sheet/misprints.ts';
import { suggestSectors } from '../../src/newcomer/sheet/sectors-suggested.ts';
import { readText } from '../../src/pipeline/find/any-text.ts';
import { seedOf } from '../../src/pipeline/read/source/seed.ts';
import { words } from '../vocabulary.ts';

describe('suspected misprints', () => {
  const often =
    '推广新材料，研发新材料，新材料应用，新材料检测，新材料基地。国内领先，国内一流，国内外，国内市场，国内首创。金融，金融，金融，金融，金融。';
  const found = (text: string, known: string[] = [], slips: string[] = []) =>
    findMisprints([{ id: 's1-p1', text: often + text }], known, slips).map(({ printed, usual }) => `${printed}→${usual}`);

  it.each<[string, string[]]>([
    ['支持新材枓研发', ['材枓→材料']],
    ['发展普惠全融', ['全融→金融']],
    ['产业园内企业，产业园外企业，产业园区，产业园', []],
    ['新材料产业', []],
    ['全国统一', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('what another plan prints is no misprint, unless it is recorded as one there', () => {
    expect(found('新材枓', ['新材枓产业'])).toEqual([]);
    expect(found('新材枓', ['新材枓产业'], ['材枓'])).toEqual(['材枓→材料']);
  });
});

describe('own sectors, from titles that stand side by side', () => {
  const suggested = (text: string) => {
    const { divisions, blocks } = readText(seedOf('plan.txt', text), 'x-2030', null, words);
    return suggestSectors({ id: 'x-2030', divisions, blocks }, words.sectors).map(
      ({ name, sector, heading, match, rank }) => `${heading} ${name} ${sector ?? '–'} ${match}${rank ? ` ${rank.words}` : ''}`,
    );
  };

  it.each<[string, string, string[]]>([
    [
      'with the rank that the title above gives',
      '一、做大做强支柱产业\n（一）发展新材料产业。\n（二）培育壮大生物医药产业。\n二、保障措施\n（一）加强领导。\n（二）强化考核。\n',
      ['s1-1 新材料产业 material name 支柱产业', 's1-2 生物医药产业 bio related 支柱产业'],
    ],
    [
      'also such as no shared sector has',
      '一、重点任务\n（一）茶产业\n甲。\n（二）辣椒产业\n乙。\n',
      ['s1-1 茶产业 – related', 's1-2 辣椒产业 – related'],
    ],
    [
      'what has headings of its own among them too, without its parts',
      '一、重点产业\n（一）紫砂陶瓷\n1.名家工坊\n甲。\n2.文创瓷业\n乙。\n3.日用瓷业\n丙。\n（二）电线电缆产业链\n丁。\n（三）环保制造\n戊。\n',
      ['s1-1 紫砂陶瓷 – related 重点产业', 's1-2 电线电缆 – related 重点产业', 's1-3 环保制造 – related 重点产业'],
    ],
    [
      'without what is done to them',
      '一、改造提升传统产业\n（一）推进水泥产业结构调整。\n（二）优化发展盐化工产业。\n（三）重塑丝绸行业竞争新优势。\n二、重点任务\n（一）加强领导。\n',
      ['s1-1 水泥产业 building related 传统产业', 's1-2 盐化工产业 petrochem related 传统产业', 's1-3 丝绸行业 – related 传统产业'],
    ],
    [
      'not the ranks over them',
      '一、发展方向\n（一）做强优势产业\n1.粮油加工业\n甲。\n2.船舶制造\n乙。\n（二）培育未来产业\n1.深海装备\n丙。\n2.量子产业\n丁。\n',
      [
        's1-1-1 粮油加工业 – related 优势产业',
        's1-1-2 船舶制造 – related 优势产业',
        's1-2-1 深海装备 – related 未来产业',
        's1-2-2 量子产业 – related 未来产业',
      ],
    ],
    ['none where titles name tasks', '一、任务\n（一）完善体系。\n（二）优化环境。\n（三）发展新材料产业。\n', []],
    ['none where one stands alone', '一、任务\n（一）新材料产业。\n', []],
  ])('%s', (_, text, expected) => {
    expect(suggested(text)).toEqual(expected);
  });
});

describe('divisions that a plan names', () => {
  const division = (name: string, code: string, words: string[]): AdminDivision => ({
    ...{ name, code, words },
    ...{ former: null, city: null, entry: null, alike: [] },
  });
  const divisions = [
    division('黔西市', '520581', ['黔西市', '黔西']),
    division('黔西南布依族苗族自治州', '522300', ['黔西南布依族苗族自治州', '黔西南布依族苗族']),
    division('振兴区', '210603', ['振兴区', '振兴']),
    division('大城县', '131025', ['大城县', '大城']),
    division('新乡市', '410700', ['新乡市', '新乡']),
  ];

  it.each<[string, string[]]>([
    ['支持黔西、大方等地建设基地', ['黔西市']],
    ['支持黔西南州发展石材加工', []],
    ['加快东北全面振兴', []],
    ['依托振兴区沿江资源', ['振兴区']],
    ['有序扩大城市规模', []],
    ['推进新乡村建设，新乡市除外', ['新乡市']],
  ])('%s', (text, expected) => {
    expect(divisionsNamed(divisions, [{ text }]).map(({ name }) => name)).toEqual(expected);
  });
});

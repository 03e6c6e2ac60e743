import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../scripts/seeds.ts';
import { findMisprints } from '../../src/newcomer/sheet/misprints.ts';
import { suggestSectors } from '../../src/newcomer/sheet/sectors-suggested.ts';
import { readText } from '../../src/pipeline/find/any-text.ts';
import { seedOf } from '../../src/pipeline/read/source/seed.ts';

const { words } = loadVocabulary('seeds');

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
    ['none where titles name tasks', '一、任务\n（一）完善体系。\n（二）优化环境。\n（三）发展新材料产业。\n', []],
    ['none where one stands alone', '一、任务\n（一）新材料产业。\n', []],
  ])('%s', (_, text, expected) => {
    expect(suggested(text)).toEqual(expected);
  });
});

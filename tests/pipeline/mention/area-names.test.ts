import { expect, it } from 'vitest';
import { namesArea } from '../../../src/pipeline/mention/area-names.ts';
import { lookupOf, lookUp } from '../../../src/pipeline/mention/lookup.ts';
import { cutsIn } from '../../../src/pipeline/mention/short-words.ts';

const areas = ['合作', '甘南', '资源', '清河', '宁晋', '沙河', '合肥', '芜湖', '公安', '荆州', '大城', '文安', '灵山', '迭部'];
const lookup = lookupOf(areas.map((id) => ({ id, words: [id], not: [] })));
const named = (text: string, isHome: boolean): string[] => {
  const hits = lookUp(lookup, text);
  return hits.filter((hit) => namesArea({ text, cuts: cutsIn(text), hits }, hit, isHome)).map(({ id }) => id);
};

it.each<[string, string[]]>([
  ['加强国际合作', []],
  ['支持甘南、合作建设牦牛产业园', ['甘南', '合作']],
  ['合作、迭部发展藏药', ['合作', '迭部']],
  ['提高资源利用水平', []],
  ['公安部门要加强监管', []],
  ['荆州、公安发展水产加工', ['荆州', '公安']],
  ['治理大清河流域', []],
  ['疏浚沙河道12公里', []],
  ['修复清河水系', []],
  ['支持清河、宁晋发展羊绒', ['清河', '宁晋']],
  ['扩大清河羊绒影响', ['清河']],
  ['推广生物复合肥料', []],
  ['合肥、芜湖共建智能汽车基地', ['合肥', '芜湖']],
  ['扩大城市规模', []],
  ['支持大城、文安发展绿色建材', ['大城', '文安']],
])('%s names %j', (text, expected) => expect(named(text, false)).toEqual(expected));

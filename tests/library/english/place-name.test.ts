import { expect, it } from 'vitest';
import { seedRecords } from '../../../src/corpus/seed-records.ts';
import { partGeneric } from '../../../src/library/english/generics.ts';
import { partPeoples } from '../../../src/library/english/peoples.ts';
import { placeName, spelledName, spellingsOf } from '../../../src/library/english/place-name.ts';
import type { Spelling } from '../../../src/model/vocabulary.ts';

const records = seedRecords('pinyin', 'zh') as unknown as Spelling[];
const spellings = spellingsOf(records);
const short = (zh: string): string => placeName(zh, spellings).short;

it.each([
  // Provinces and cities go by their names alone.
  ['云南省', 'Yunnan'],
  ['陕西省', 'Shaanxi'],
  ['山西省', 'Shanxi'],
  ['内蒙古自治区', 'Inner Mongolia'],
  ['西藏自治区', 'Tibet'],
  ['新疆维吾尔自治区', 'Xinjiang'],
  ['宁夏回族自治区', 'Ningxia'],
  ['香港特别行政区', 'Hong Kong'],
  ['澳门特别行政区', 'Macao'],
  ['西安市', 'Xi’an'],
  ['泰安市', 'Tai’an'],
  ['吕梁市', 'Lüliang'],
  ['呼和浩特市', 'Hohhot'],
  ['乌鲁木齐市', 'Urumqi'],
  ['日喀则市', 'Shigatse'],
  ['芒市', 'Mangshi'],
  ['辉县市', 'Huixian'],
  ['津市市', 'Jinshi'],
  // Others keep their generic.
  ['固原县', 'Guyuan County'],
  ['西城区', 'Xicheng District'],
  ['克什克腾旗', 'Hexigten Banner'],
  ['兴安盟', 'Hinggan League'],
  ['兴安县', 'Xing’an County'],
  ['大兴安岭地区', 'Daxing’anling Prefecture'],
  ['浦东新区', 'Pudong New Area'],
  ['清新区', 'Qingxin District'],
  ['井陉矿区', 'Jingxing Mining District'],
  ['矿区', 'Kuangqu District'],
  ['神农架林区', 'Shennongjia Forestry District'],
  ['万柏林区', 'Wanbailin District'],
  ['六枝特区', 'Liuzhi Special District'],
  // A name of one character keeps it as part of the name.
  ['蔚县', 'Yuxian County'],
  ['献县', 'Xianxian County'],
  ['任县', 'Renxian County'],
  ['东区', 'Dongqu District'],
  ['朗县', 'Nang County'],
  // Peoples.
  ['延边朝鲜族自治州', 'Yanbian Korean Autonomous Prefecture'],
  ['湘西土家族苗族自治州', 'Xiangxi Tujia and Miao Autonomous Prefecture'],
  ['双江拉祜族佤族布朗族傣族自治县', 'Shuangjiang Lahu, Va, Blang and Dai Autonomous County'],
  ['巴里坤哈萨克自治县', 'Barkol Kazak Autonomous County'],
  ['克孜勒苏柯尔克孜自治州', 'Kizilsu Kirgiz Autonomous Prefecture'],
  ['东乡族自治县', 'Dongxiang Autonomous County'],
  ['东乡区', 'Dongxiang District'],
  ['鄂温克族自治旗', 'Ewenki Autonomous Banner'],
  ['瀍河回族区', 'Chanhe Hui District'],
  ['龙胜各族自治县', 'Longsheng Multi-ethnic Autonomous County'],
])('%s is %s', (zh, en) => {
  expect(short(zh)).toBe(en);
});

it('readings that a dictionary gets wrong stand in the list, and those that it knows come out right', () => {
  const known =
    '乐亭 Laoting · 乐陵 Laoling · 乐清 Yueqing · 民乐 Minle · 长乐 Changle · 井陉 Jingxing · 藁城 Gaocheng · 栾城 Luancheng · 长子 Zhangzi · 长垣 Changyuan · ' +
    '浚县 Xunxian · 单县 Shanxian · 歙县 Shexian · 黟县 Yixian · 莘县 Shenxian · 莒县 Juxian · 珙县 Gongxian · 东阿 Dong’e · 亳州 Bozhou · 台州 Taizhou · ' +
    '丽水 Lishui · 六安 Lu’an · 六合 Luhe · 枞阳 Zongyang · 铅山 Yanshan · 郫都 Pidu · 犍为 Qianwei · 筠连 Junlian · 番禺 Panyu · 大埔 Dabu · 吴堡 Wubu · ' +
    '红寺堡 Hongsibu · 柞水 Zhashui · 阆中 Langzhong · 涡阳 Guoyang · 任丘 Renqiu · 中牟 Zhongmu · 牟平 Muping · 牟定 Mouding · 尉氏 Weishi · 尉犁 Yuli · ' +
    '兖州 Yanzhou · 解州 Haizhou · 洪洞 Hongtong · 繁峙 Fanshi · 闵行 Minhang · 宜都 Yidu · 都匀 Duyun · 成都 Chengdu · 珲春 Hunchun · 穆棱 Muling · ' +
    '荥阳 Xingyang · 荥经 Yingjing · 渑池 Mianchi · 泌阳 Biyang · 召陵 Shaoling · 黄陂 Huangpi · 曾都 Zengdu · 句容 Jurong · 盱眙 Xuyi · 蚌埠 Bengbu · ' +
    '大城 Daicheng · 泊头 Botou · 重庆 Chongqing · 行唐 Xingtang · 略阳 Lüeyang · 旅顺口 Lüshunkou · 建瓯 Jian’ou · 普洱 Pu’er';
  const spelt = known.split(' · ').map((row) => {
    const [zh] = row.split(' ');
    return `${zh} ${spellings.get(zh) ?? spelledName(zh, spellings)}`;
  });
  expect(spelt.join(' · ')).toBe(known);
});

it('the whole name keeps the generic', () => {
  expect(placeName('云南省', spellings).full).toBe('Yunnan Province');
  expect(placeName('西安市', spellings).full).toBe('Xi’an City');
  expect(placeName('新疆维吾尔自治区', spellings).full).toBe('Xinjiang Uygur Autonomous Region');
  expect(placeName('内蒙古自治区', spellings).full).toBe('Inner Mongolia Autonomous Region');
});

it('what has no generic is spelt as it stands', () => {
  expect(placeName('中关村', spellings)).toEqual({ short: 'Zhongguancun', full: 'Zhongguancun' });
});

it('a people is parted from a name only where it is named as one', () => {
  expect(partPeoples('三都水族')).toEqual({ stem: '三都', peoples: ['Shui'] });
  expect(partPeoples('丰水')).toEqual({ stem: '丰水', peoples: [] });
});

it('no spelling stands twice, and each begins with a capital or is one syllable for one character', () => {
  expect(spellings.size).toBe(records.length);
  expect(records.filter(({ zh, en }) => !(zh.length === 1 ? /^[a-z]+$/ : /^[A-Z]/).test(en))).toEqual([]);
});

it('generics are called what the vocabulary of levels calls them', () => {
  const levels = seedRecords('levels') as unknown as { zh: string; en: string }[];
  const differing = levels.filter(({ zh, en }) => {
    const { generic, printed } = partGeneric(`某某${zh}`);
    return printed === zh && generic?.toLowerCase() !== en && zh !== '乡镇';
  });
  expect(differing).toEqual([]);
});

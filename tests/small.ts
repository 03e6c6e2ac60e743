import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { stringify } from 'yaml';

/** The plan of a province: chapters, sections, a drawn box, figures, an annex that it lists. */
export const province = `云岭省装备制造业发展规划（2021—2025年）

为加快全省装备制造业发展，制定本规划。

一、总体要求
到2025年，装备制造业营业收入达到3000亿元，年均增长8%以上。装备企业达到200家。
二、主要任务
（一）发展数控机床。建设数控机床生产基地，支持企业研发新材枓。
（二）发展机器人。推广工业机器人，机器人产业产值突破100亿元。
┌──────────┐
│专栏1\u3000重点工程\u3000\u3000\u3000│
│建设临水市机床产业园。│
└──────────┘
三、保障措施
成立领导小组，落实《云岭省装备制造业发展规划》。应用新材枓。
附件：1.重点项目表
`;

/** The plan of one of its cities: it names the province's. */
export const city = `临水市装备制造业行动计划

根据《云岭省装备制造业发展规划（2021—2025年）》，制定本计划。

一、目标
到2025年，全市装备制造业营业收入达到600亿元，机器人产业产值达到30亿元。
二、任务
（一）建设机床产业园。推广工业机器人。
（二）加强考核。
`;

const known = (value: unknown) => ({ value, from: 'text' });

const record = (id: string, place: string, planType: string, title: string, text: string) => ({
  file: `${id}.txt`,
  sha256: createHash('sha256').update(text).digest('hex'),
  shortTitle: title,
  place,
  planType,
  field: '工业',
  covers: ['equip'],
  title: known(title),
  issuer: { value: null, from: 'unknown' },
  documentNumber: { value: null, from: 'unknown' },
  issued: { value: null, from: 'unknown' },
  period: known({ from: 2021, to: 2025 }),
  attachments: [],
  textSource: null,
  checkedAgainst: null,
});

/** What is said of each plan, by its id. */
const plans: Record<string, unknown> = {
  'yunling-equipment-2021': {
    facts: record('yunling-equipment-2021', 'yunling', '专项规划', '云岭省装备制造业发展规划', province),
    corrections: [{ sic: '材枓', corr: '材料', certainty: 'certain', times: 2, reason: '形近' }],
  },
  'linshui-equipment-2022': {
    facts: record('linshui-equipment-2022', 'linshui', '行动计划', '临水市装备制造业行动计划', city),
    corrections: [{ sic: '机床产业园', corr: '数控机床产业园', certainty: 'possible', times: 1, reason: '漏字' }],
  },
};

/** What a corpus has of its own besides its plans. */
const own: Record<string, unknown> = {
  places: [
    { id: 'yunling', code: '990000', name: '云岭省', shortName: '云岭', level: '省', parent: null, slot: 1 },
    { id: 'linshui', code: '990100', name: '临水市', shortName: '临水', level: '设区市', parent: 'yunling', slot: 2 },
  ],
  names: [{ id: 'machine-park', zh: '机床产业园', en: 'machine tool park', kind: 'park', place: 'linshui' }],
  moved: [],
};

/** What holds for every corpus, of which this one needs so much. */
const general: Record<string, unknown> = {
  units: [
    { id: 'cny', zh: '元', dimension: 'money', surfaces: ['元'] },
    { id: 'percent', zh: '%', dimension: 'share', surfaces: ['%'] },
    { id: 'home', zh: '家', dimension: 'count', surfaces: ['家'] },
  ],
  indicators: [
    {
      id: 'revenue',
      zh: '营业收入',
      en: 'Revenue',
      family: 'revenue',
      quantity: '营业收入',
      denominator: null,
      population: null,
      units: ['亿元'],
      better: 'more',
      definition: '企业经营取得的收入。',
      defined: 'statistics',
    },
  ],
  sectors: [
    { id: 'all', zh: '工业整体', en: 'all' },
    { id: 'equip', zh: '装备制造', en: 'equipment', aliases: ['装备制造业'] },
  ],
  topics: [{ id: 'robots', zh: '工业机器人', en: 'industrial robots', sector: 'equip' }],
  measures: [{ id: 'assessment', zh: '考核', en: 'assessment', tool: '环境型', why: '督促落实' }],
  glossary: [],
  everyday: [],
  pinyin: [],
  levels: [
    { id: 'province', zh: '省', en: 'province', rank: 'province', whole: '全省' },
    { id: 'city', zh: '设区市', en: 'city', rank: 'prefecture', whole: '全市' },
  ],
  'plan-types': [
    { id: 'special', zh: '专项规划', en: 'special plan' },
    { id: 'action', zh: '行动计划', en: 'action plan' },
  ],
  stock: [],
  fields: [{ id: 'industry', zh: '工业', en: 'industry', wide: true }],
};

/** The files of a corpus of two plans, a page of each, and of the vocabularies that hold for every corpus, by their paths. */
export const smallFiles = (): Map<string, string> =>
  new Map([
    ['seeds/yunling-equipment-2021.txt', province],
    ['seeds/linshui-equipment-2022.txt', city],
    ...Object.entries(plans).map(([id, said]): [string, string] => [`seeds/plans/${id}.yml`, stringify(said)]),
    ...Object.entries(own).map(([name, entries]): [string, string] => [`seeds/${name}.yml`, stringify(entries)]),
    ...Object.entries(general).map(([name, entries]): [string, string] => [`vocabularies/${name}.yml`, stringify(entries)]),
  ]);

/** Writes the small corpus into a folder, and beside it the vocabularies that hold for every corpus. */
export function writeSmallSeeds(folder: string): void {
  for (const [path, text] of smallFiles()) {
    const file = join(folder, '..', path.replace(/^seeds\//, `${basename(folder)}/`));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

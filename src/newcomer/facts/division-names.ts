import type { DivisionEntries } from '../../pipeline/divisions.ts';

/** A division of China by its GB/T 2260 code, with its name and that name without its kind. */
export interface NamedDivision {
  code: string;
  name: string;
  short: string;
}

/** The peoples whose names autonomous regions, prefectures and counties bear before 自治. */
const peoples = [
  '蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌',
  '布朗 撒拉 毛南 仡佬 锡伯 塔吉克 怒 鄂温克 德昂 保安 裕固 独龙 鄂伦春 门巴 珞巴 基诺 普米 各',
].join(' ');
const people = `(?:(?:${peoples.split(' ').join('|')})族?)`;
const kinds = [new RegExp(`${people}*自治[区州县旗]$`, 'u'), /特别行政区$/u, /(?:省|市|地区|盟|县|林区|特区|区|旗|州)$/u];

/** A division's name without its kind: 宁夏回族自治区 → 宁夏; the whole name where less than two characters would be left (辉县). */
export function shortNameOf(name: string): string {
  const stem = kinds.map((kind) => name.replace(kind, '')).find((one) => one !== name);
  return stem !== undefined && stem.length > 1 ? stem : name;
}

/** Rows of the lists that hold others and are no place themselves. */
const holders = /^(?:市辖区|县|.*(?:县级行政区划|直辖县级行政单位))$/u;
const municipality = /^(?:11|12|31|50)01/;

/** All divisions, today's before those of the years before; a municipality once. */
export function namedDivisions({ today, before }: DivisionEntries): NamedDivision[] {
  const codes = new Set(today.entries.map(({ code }) => code));
  return [...today.entries, ...before.entries.filter(({ code }) => !codes.has(code))]
    .filter(({ code, name }) => !holders.test(name) && !(municipality.test(code) && code.endsWith('00')))
    .map(({ code, name }) => ({ code, name, short: shortNameOf(name) }));
}

/** The levels of divisions by what their names end in, for each length of code; the first that fits. Names are those of vocabularies/levels.yml. */
const levels: readonly (readonly [code: RegExp, name: RegExp, level: string])[] = [
  [/0000$/, /市$/, '直辖市'],
  [/0000$/, /特别行政区$/, '特别行政区'],
  [/0000$/, /自治区$/, '自治区'],
  [/0000$/, /./, '省'],
  [/00$/, /州$/, '自治州'],
  [/00$/, /地区$/, '地区'],
  [/00$/, /盟$/, '盟'],
  [/00$/, /./, '设区市'],
  [/./, /自治县$/, '自治县'],
  [/./, /自治旗$/, '自治旗'],
  [/./, /旗$/, '旗'],
  [/./, /县$/, '县'],
  [/./, /市$/, '县级市'],
  [/./, /./, '区'],
];

/** The level of a division: its code says how deep it stands, its name what it is. */
export const levelOf = ({ code, name }: Pick<NamedDivision, 'code' | 'name'>): string =>
  levels.find(([codes, names]) => codes.test(code) && names.test(name))?.[2] ?? '区';

/** Whether one division lies in another, by their codes. */
export function liesIn(inner: string, outer: string): boolean {
  return (
    inner !== outer &&
    (outer.endsWith('0000') ? inner.slice(0, 2) === outer.slice(0, 2) : outer.endsWith('00') && inner.startsWith(outer.slice(0, 4)))
  );
}

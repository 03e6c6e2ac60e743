import { levelOf, liesIn, type NamedDivision } from './division-names.ts';
import { inferred, printed, type Suggestion, unknown } from './suggestion.ts';

/** A place as a record names it; `code` is null where no list has it, `within` the code of what it is printed to lie in. */
export interface SuggestedPlace {
  code: string | null;
  name: string;
  shortName: string;
  level: string;
  within?: string;
}

/** Where a document's place may be printed. */
export interface PlaceTold {
  title: string | null;
  issuer: string | null;
  /** The lines before the first chapter. */
  front: readonly string[];
  text: string;
}

/** The state itself has no row in the lists of divisions; 100000 is the code that they leave free above the provinces. */
const nation: SuggestedPlace = { code: '100000', name: '中华人民共和国', shortName: '全国', level: '国家' };
const ofNation =
  /^(?:国务院|中共中央|中华人民共和国|全国人(?:大|民代表)|全国(?!政协)|国家|(?:外交|国防|教育|科学?技术?|工业和信息化|公安|民政|司法|财政|人力资源(?:和)?社会保障|自然资源|生态环境|住房(?:和)?城乡建设|交通运输|水利|农业(?:农村)?|商务|文化(?:和旅游)?|应急管理)部)/u;

/** What names of places end in that no list has: zones, and what is no more or not yet there. The level of each is one of vocabularies/levels.yml. */
const unlisted: readonly (readonly [end: string, level: string])[] = [
  ['经济技术开发区|高新技术产业开发区|经济开发区|高新区|示范区|综合试验区|试验区|保税区|自贸区|工业园区|开发区', '开发区'],
  ['新区', '新区'],
  ['自治区', '自治区'],
  ['自治州', '自治州'],
  ['自治县', '自治县'],
  ['省', '省'],
  ['市', '设区市'],
  ['县', '县'],
  ['区(?!域|块)', '区'],
];

/** The words before the end of a name are none of a title's other words. */
const notName = /[关于印发的和与及级类各、“”《》]|.{7}|^(?:全|各|本|我|国家|现代|新型|城|乡|地|片|园|社)$/u;

/** The levels of places that may stand behind the name of a division, which lists leave out. */
const zones: ReadonlySet<string> = new Set(['开发区', '新区']);

const unlistedPlace = (place: SuggestedPlace, head: string): Suggestion<SuggestedPlace> =>
  inferred(place, head, '行政区划名单中没有此地，级别由名称推定');

/** A place that no list has, by what its name ends in: the shortest such words with which a line begins. */
export function unlistedAt(words: string): SuggestedPlace | null {
  const found = unlisted.flatMap(([end, level]) => {
    const name = new RegExp(`^\\p{Script=Han}{1,10}?(?:${end})`, 'u').exec(words)?.[0];
    return name === undefined ? [] : [{ name, level }];
  });
  const [best] = found.toSorted((a, b) => a.name.length - b.name.length || b.level.length - a.level.length);
  if (best === undefined) return null;
  const stem = best.name.replace(new RegExp(`(?:${unlisted.map(([end]) => end).join('|')})$`, 'u'), '');
  return notName.test(stem) ? null : { code: null, ...best, shortName: stem.length > 1 ? stem : best.name };
}

const asPlace = (division: NamedDivision): SuggestedPlace => ({
  code: division.code,
  name: division.name,
  shortName: division.short,
  level: levelOf(division),
});

/** The name of a division with which words begin: the whole name; at the head of a line also the short one of a province or city, for 平安 and 新化 begin other words too. */
function nameAt(words: string, division: NamedDivision, isInner: boolean): string | null {
  const { name, short } = division;
  if (words.startsWith(name)) return name;
  return short.length > 1 && !isInner && depth(division) < 2 && words.startsWith(short) ? short : null;
}

/** The divisions that words begin with, from the province down (陕西省安康市 is the second); several where a name is that of many. */
export function divisionsAt(words: string, divisions: readonly NamedDivision[], isInner = false): { found: NamedDivision[]; name: string } {
  const starts = divisions.flatMap((division) => {
    const name = nameAt(words, division, isInner);
    return name === null ? [] : [{ division, name }];
  });
  const longest = Math.max(0, ...starts.map(({ name }) => name.length));
  const found = starts.filter(({ name }) => name.length === longest).map(({ division }) => division);
  if (found.length === 0) return { found: [], name: '' };
  const outer = found.toSorted((a, b) => depth(a) - depth(b))[0];
  const within = divisions.filter(({ code }) => liesIn(code, outer.code));
  const inner = divisionsAt(words.slice(longest), within, true);
  if (inner.found.length > 0) return { found: inner.found, name: words.slice(0, longest) + inner.name };
  return { found: found.some((one) => depth(one) < depth(found[0])) ? [outer] : found, name: words.slice(0, longest) };
}

const depth = ({ code }: NamedDivision): number => (code.endsWith('0000') ? 0 : code.endsWith('00') ? 1 : 2);

/** Of several divisions of one name that which lies in a place named elsewhere in the lines. */
function narrowed(found: readonly NamedDivision[], told: PlaceTold, divisions: readonly NamedDivision[]): NamedDivision[] {
  if (found.length < 2) return [...found];
  const words = [...told.front, told.issuer ?? ''].join('\n') + told.text.slice(0, 3000);
  const holders = divisions.filter(({ code, name }) => code.endsWith('00') && words.includes(name));
  const within = found.filter(({ code }) => holders.some((holder) => liesIn(code, holder.code)));
  if (within.length > 0) return within;
  const highest = Math.min(...found.map(depth));
  return found.filter((one) => depth(one) === highest);
}

/** The name that stands most often at the head of the documents and sentences of a text that bears no title. */
function mostNamed({ text }: PlaceTold, divisions: readonly NamedDivision[]): { division: NamedDivision; times: number } | null {
  const start = text.slice(0, 6000);
  const level = /全市|我市|市委/u.test(start) ? 1 : /全省|我省|全区|自治区/u.test(start) ? 0 : /全县|我县/u.test(start) ? 2 : null;
  const counts = divisions
    .filter((one) => level === null || depth(one) === level)
    .map((division) => ({ division, times: division.short.length > 1 ? start.split(division.short).length - 1 : 0 }))
    .sort((a, b) => b.times - a.times || b.division.short.length - a.division.short.length);
  const [best, next] = counts;
  return best !== undefined && best.times >= 2 && best.times > (next?.times ?? 0) ? best : null;
}

/** The place whose government issued a document: the one that title, issuer or a line before the text begins with, else the one most named. */
export function suggestPlace(told: PlaceTold, divisions: readonly NamedDivision[]): Suggestion<SuggestedPlace> {
  const heads = [told.title, told.issuer, ...told.front.filter((line) => line.length <= 60)].filter((line) => line !== null);
  for (const head of heads) {
    const words = head.replace(/^(?:中共|中国共产党)(?!中央)/u, '');
    if (ofNation.test(words)) return printed(nation, head);
    const { found, name } = divisionsAt(words, divisions);
    const zone = found.length === 1 ? unlistedAt(words.slice(name.length)) : null;
    if (zone !== null && zones.has(zone.level)) return unlistedPlace({ ...zone, name: name + zone.name, within: found[0].code }, head);
    const exact = narrowed(found, told, divisions);
    if (exact.length === 1) return printed(asPlace(exact[0]), head);
    if (exact.length > 1) return unknown(`${head}（${exact.map(({ code, name: one }) => `${one} ${code}`).join('、')}）`);
  }
  for (const head of [told.title, told.issuer].filter((line) => line !== null)) {
    const place = unlistedAt(head);
    if (place !== null) return unlistedPlace(place, head);
  }
  const best = mostNamed(told, divisions);
  return best ? inferred(asPlace(best.division), `${best.division.short}（${best.times} 次）`, '由正文最常提到的地名推定') : unknown();
}

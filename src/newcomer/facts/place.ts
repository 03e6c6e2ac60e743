import { levelOf, liesIn, type NamedDivision } from './division-names.ts';
import { inferred, printed, type Suggestion, unknown } from './suggestion.ts';

/** A place as a record names it. */
export interface SuggestedPlace {
  code: string;
  name: string;
  shortName: string;
  level: string;
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

/** Zones have no code of their own; whoever adds their plan says what stands for it. */
const zone = /^[^省市县]{0,30}?(?:经济技术?开发区|高新(?:技术产业开发)?区|新区|示范区|综合试验区|保税区|自贸区)/u;

const asPlace = (division: NamedDivision): SuggestedPlace => ({
  code: division.code,
  name: division.name,
  shortName: division.short,
  level: levelOf(division),
});

/** The name of a division with which words begin: the whole name, else the short one where no other name goes on from it. */
function nameAt(words: string, { name, short }: NamedDivision): string | null {
  if (words.startsWith(name)) return name;
  return short.length > 1 && words.startsWith(short) ? short : null;
}

/** The divisions that words begin with, from the province down (陕西省安康市 is the second); several where a name is that of many. */
export function divisionsAt(words: string, divisions: readonly NamedDivision[]): { found: NamedDivision[]; name: string } {
  const starts = divisions.flatMap((division) => {
    const name = nameAt(words, division);
    return name === null ? [] : [{ division, name }];
  });
  const longest = Math.max(0, ...starts.map(({ name }) => name.length));
  const found = starts.filter(({ name }) => name.length === longest).map(({ division }) => division);
  if (found.length === 0) return { found: [], name: '' };
  const outer = found.toSorted((a, b) => depth(a) - depth(b))[0];
  const inner = divisionsAt(
    words.slice(longest),
    divisions.filter(({ code }) => liesIn(code, outer.code)),
  );
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
    if (name.length < words.length && zone.test(words.slice(name.length))) return unknown(head);
    const exact = narrowed(found, told, divisions);
    if (exact.length === 1) return printed(asPlace(exact[0]), head);
    if (exact.length > 1) return unknown(`${head}（${exact.map(({ code, name: one }) => `${one} ${code}`).join('、')}）`);
  }
  const best = mostNamed(told, divisions);
  return best ? inferred(asPlace(best.division), `${best.division.short}（${best.times} 次）`, '由正文最常提到的地名推定') : unknown();
}

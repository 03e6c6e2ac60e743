import type { Place } from '../../model/plan.ts';
import { draw } from './draw.ts';

/** A province of a country that is not there, and its cities. */
export interface SyntheticProvince {
  province: Place;
  cities: Place[];
}

/** So many cities lie in each province. */
export const citiesOfProvince = 12;

const firsts = '云岚澄翠芷沐枫柏桐梓槐榆杏梅兰荷莲蓉菱萍鹤鹭雁鸥麟骊珂琅瑶璟曦霁霖沁汐澜渚浔漪泠';
const seconds = '州阳川江安宁平源泉陵城山海湖岭原溪浦津台';

/** The first two digits of codes that GB/T 2260 gives to no province. */
const freeCodes = Array.from({ length: 90 }, (_, i) => i + 10).filter(
  (code) =>
    ![
      10, 11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71,
      81, 82,
    ].includes(code),
);

/** So many provinces can have a code. */
export const mostProvinces = Math.min(freeCodes.length, Math.floor((firsts.length * seconds.length) / (citiesOfProvince + 1)));

/** The first provinces of the country, named with words that `isPrinted` says no text holds. */
export function syntheticPlaces(count: number, isPrinted: (word: string) => boolean): SyntheticProvince[] {
  const names = [...firsts]
    .flatMap((one) => [...seconds].map((other) => one + other))
    .filter((name) => !isPrinted(name))
    .sort((a, b) => draw(1e9, a) - draw(1e9, b) || (a < b ? -1 : 1));
  return Array.from({ length: count }, (_, i) => {
    const nameOf = (k: number): string => names[i * (citiesOfProvince + 1) + k];
    const id = `p${String(freeCodes[i])}`;
    const province = { id, code: `${freeCodes[i]}0000`, name: `${nameOf(0)}省`, shortName: nameOf(0), level: '省', parent: null };
    const cities = Array.from({ length: citiesOfProvince }, (__, k): Place => {
      const code = String(k + 1).padStart(2, '0');
      const name = nameOf(k + 1);
      return { id: `${id}c${code}`, code: `${freeCodes[i]}${code}00`, name: `${name}市`, shortName: name, level: '设区市', parent: id };
    });
    return { province, cities };
  });
}

import { placeWords } from '../../language/place-words.ts';
import type { Hit } from './lookup.ts';
import type { Cuts } from './short-words.ts';

/** Where the short names of areas stand in one text. */
export interface AreaText {
  text: string;
  cuts: Cuts;
  /** The hits of all areas' names there. */
  hits: readonly Hit[];
}

/** What makes a river's or a mountain's name of one that a place has too: 大清河, 沙河道, 清河流域. */
const larger = /(?:^|[^扩壮做最重增强])[大小老古]$/;
const water = /^(?:道|流域|水系|水库|大桥|沿岸|两岸|干流|支流|上游|中游|下游|源头|口)/;
const natural = /[河江湖海]$/;

const joins = /^[、和与及·•（]$/;

/** True where the words are part of a longer name of nature. */
const isNature = (text: string, { start, end }: Hit): boolean =>
  natural.test(text.slice(start, end)) && (larger.test(text.slice(0, start)) || water.test(text.slice(end)));

/** True where another area's name is listed beside it: 甘南、合作. */
function isAmongPlaces({ text, hits }: AreaText, hit: Hit): boolean {
  const isName = ({ start, end }: Hit): boolean => !placeWords.has(text.slice(start, end));
  return hits.some(
    (other) =>
      isName(other) &&
      ((other.end === hit.start - 1 && joins.test(text.charAt(other.end))) ||
        (other.start === hit.end + 1 && joins.test(text.charAt(hit.end)))),
  );
}

/**
 * True where a name of a city, county or district names it: always where it has more than two characters. A shorter one must not stand where two
 * other words meet (大城 in 扩大城市) nor cut through one (大城市) in a plan of another area: at home a rare name is likelier than the dictionary
 * knows. One that is a word of its own (合作) counts beside other places alone, one of a river only where that isn't longer.
 */
export function namesArea(area: AreaText, hit: Hit, isHome: boolean): boolean {
  const { text, cuts } = area;
  if (hit.end - hit.start > 2) return true;
  if (isNature(text, hit) || (placeWords.has(text.slice(hit.start, hit.end)) && !isAmongPlaces(area, hit))) return false;
  return cuts(hit) === 0 || (cuts(hit) === 1 && isHome);
}

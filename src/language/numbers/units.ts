/** What reading a number needs to know of a unit; `Unit` of model/ has it all. */
export interface UnitWords {
  /** The unit as targets name it. */
  zh: string;
  /** What it measures; money, count and people multiply out (see `normalise` in quantity.ts). */
  dimension: string;
  /** Printed forms, each with what one of it is in `zh`; a plain string stands for factor 1. */
  surfaces: readonly (string | { text: string; factor: number })[];
  /** Words that make a surface part of another word when they follow it. */
  notBefore: readonly string[];
  /** Words that begin like one of those and leave the surface a unit all the same: 100家具有. */
  stillBefore?: readonly string[];
  /** False where only an Arabic number makes it a unit. */
  afterChinese: boolean;
}

/** A printed unit at a place of a text. */
export interface UnitMatch {
  zh: string;
  dimension: string;
  /** What one printed unit is in `zh`. */
  factor: number;
  length: number;
}

/** Units by their printed forms, ready for looking up the longest one at a place. */
export interface UnitIndex {
  surfaces: ReadonlyMap<string, { unit: UnitWords; factor: number }>;
  longest: number;
}

/** Makes the index. A form that two units claim belongs to the first. */
export function indexUnits(units: readonly UnitWords[]): UnitIndex {
  const surfaces = new Map<string, { unit: UnitWords; factor: number }>();
  let longest = 0;
  for (const unit of units) {
    for (const surface of unit.surfaces) {
      const { text, factor } = typeof surface === 'string' ? { text: surface, factor: 1 } : surface;
      if (!surfaces.has(text)) surfaces.set(text, { unit, factor });
      longest = Math.max(longest, text.length);
    }
  }
  return { surfaces, longest };
}

/** A bracket that says in what the unit before it is counted: 辆（标台）, 吨（折纯）, 吨（标准煤）. */
const qualifier = /（(?:标准?[台车箱煤件方]|折[标纯][\u4e00-\u9fff]{0,3}|[\u4e00-\u9fff]{0,4}当量|[只个套座家台辆处所株羽艘头匹支])）/y;

/** The bracket that qualifies a unit which ends at an index; "" where none does. */
function qualifierAt(text: string, index: number): string {
  qualifier.lastIndex = index;
  return qualifier.exec(text)?.[0] ?? '';
}

/** The longest printed unit at an index of a squeezed text, with what it is counted per (元/平方米) and a bracket that qualifies it; null when none stands there. */
export function unitAt(index: UnitIndex, text: string, start: number, script: 'arabic' | 'chinese'): UnitMatch | null {
  const found = simpleAt(index, text, start, script);
  if (!found || text[start + found.length] !== '/') return found;
  const end = start + found.length;
  const base = perBase.exec(text.slice(end, end + 8))?.[0] ?? '';
  const per = base ? simpleAt(index, text, end + base.length, 'arabic') : null;
  if (!per) return found;
  const length = base.length + per.length;
  const printed = text.slice(end, end + length);
  const zh = /[A-Za-z]/.test(printed) ? found.zh + base + per.zh : found.zh + printed;
  return { zh, dimension: 'per', factor: found.factor, length: found.length + length };
}

const perBase = /^\/(?:10万|[百千万]+)?/;

function simpleAt(index: UnitIndex, text: string, start: number, script: 'arabic' | 'chinese'): UnitMatch | null {
  for (let length = Math.min(index.longest, text.length - start); length > 0; length--) {
    const found = index.surfaces.get(text.slice(start, start + length));
    if (!found || (script === 'chinese' && !found.unit.afterChinese)) continue;
    const end = start + length;
    if (isPartOfWord(found.unit, text, end)) continue;
    if (/[A-Za-z]$/.test(text.slice(start, end)) && /[A-Za-z0-9]/.test(text[end] ?? '')) continue;
    const bracket = qualifierAt(text, end);
    return { zh: found.unit.zh + bracket, dimension: found.unit.dimension, factor: found.factor, length: length + bracket.length };
  }
  return null;
}

/** True where the words after a surface make it a part of another word: 家 of 家电, but not of 家具有. */
const isPartOfWord = ({ notBefore, stillBefore = [] }: UnitWords, text: string, end: number): boolean =>
  notBefore.some((word) => text.startsWith(word, end)) && !stillBefore.some((word) => text.startsWith(word, end));

import { plainTerritory, territory } from '../../language/territory.ts';
import { hedges } from '../../language/verbs.ts';
import type { Figure } from '../asked-figure.ts';
import type { Surroundings } from './what-differs.ts';
import type { Aspect } from './finding.ts';
import type { Said } from './read-pasted.ts';

/** One side of a difference: its words as they stand, its letters, and the years and figures among them. */
export interface Side {
  words: string;
  letters: string;
  said: readonly Said[];
  /** Where the letters begin. */
  at: number;
}

/** Both sides of a difference. */
export interface Sides {
  here: Side;
  printed: Side;
}

/** The letters of a side without its years and figures. */
function rest({ letters, said, at }: Side): string {
  let made = '';
  let done = 0;
  for (const { from, to, kind } of said) {
    if (kind === 'territory') continue;
    made += letters.slice(done, from - at);
    done = to - at;
  }
  return made + letters.slice(done);
}

const lettersOfSaid = ({ letters, at }: Side, { from, to }: Said): string => letters.slice(from - at, to - at);

const near = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b)));

/** What two figures differ in; a value in another print form differs in nothing that counts. */
export function unlikeFigures(a: Figure, b: Figure): Aspect[] {
  const aspects: Aspect[] = [];
  if (a.unit !== b.unit) aspects.push('unit');
  if (!near(a.value, b.value) || !near(a.valueMax, b.valueMax) || a.ratio !== b.ratio) aspects.push('value');
  if (a.comparator !== b.comparator) aspects.push('bound');
  return aspects;
}

/** Names what the figures of both sides differ in, each with its fellow. */
function figureAspects(sides: Sides): Aspect[] {
  const [here, printed] = [sides.here, sides.printed].map(({ said }) => said.filter(({ figure }) => figure !== null));
  // A figure that one text hasn't got is no other figure.
  if (here.length === 0 || printed.length === 0) return here.length === printed.length ? [] : ['words'];
  if (here.length !== printed.length) return ['value'];
  return here.flatMap((one, i) => {
    const other = printed[i];
    const aspects = one.figure && other.figure ? unlikeFigures(one.figure, other.figure) : [];
    const isAlike = lettersOfSaid(sides.here, one) === lettersOfSaid(sides.printed, other);
    return aspects.length > 0 || isAlike ? aspects : ['form' as const];
  });
}

function yearAspects({ here, printed }: Sides): Aspect[] {
  const [own, other] = [here, printed].map((side) =>
    side.said.filter(({ kind }) => kind === 'year').map((said) => lettersOfSaid(side, said)),
  );
  return own.join() === other.join() ? [] : ['year'];
}

const hedge = new RegExp(hedges);
const allHedges = new RegExp(hedges, 'g');
const negation = /[不未无非勿]|没有|禁止|停止|取消/;
/** 省级, 市, 国家级; and a name with what kind of place it is: 邢台市. */
const level = /^(?:国家|[省市县区州旗国])级?(?:以上)?$|^\p{Script=Han}{2,5}[省市县州旗盟]$/u;
const ownTerritory = new RegExp(`^(?:${territory})$`);
const digits = /\d/;

const withoutKind = (words: string): string => words.replace(/[省市县区州旗盟]$/, '');

const namesPlace = (words: string, { places }: Surroundings): boolean =>
  ownTerritory.test(words) || level.test(words) || words === '全国' || places.has(words) || places.has(withoutKind(words));

/** True where both name the plan's own territory: 全省, 我省, and 河北 in a plan of Hebei. */
function isOneTerritory(here: string, printed: string, own: readonly string[]): boolean {
  const is = (words: string): boolean => ownTerritory.test(words) || own.includes(words);
  return is(here) && is(printed) && (own.includes(here) || own.includes(printed) || plainTerritory(here) === plainTerritory(printed));
}

/** What the words beside years and figures differ in. */
function wordAspects(here: string, printed: string, around: Surroundings): Aspect[] {
  const { own, slips } = around;
  if (here === printed) return [];
  if (slips.some(({ sic, corr }) => corr.includes(here) && sic.includes(printed) && here !== '')) return ['slip'];
  if (digits.test(here + printed) && here.replace(/\d/g, '') === printed.replace(/\d/g, '')) return ['value'];
  if (isOneTerritory(here, printed, own)) return ['form'];
  const aspects: Aspect[] = [];
  if (hedge.test(here) !== hedge.test(printed)) aspects.push('hedge');
  if (negation.test(here) !== negation.test(printed)) aspects.push('negation');
  if (here !== '' && printed !== '' && (namesPlace(here, around) || namesPlace(printed, around))) aspects.push('place');
  const [bare, other] = [here, printed].map((words) => words.replace(allHedges, ''));
  const isReplaced = bare.length > 1 && other.length > 1 && bare !== other && !aspects.includes('place');
  return aspects.length > 0 && !isReplaced ? aspects : [...aspects, 'words'];
}

/** What a difference is in; nothing where both sides have the same letters. */
export function nameAspects(sides: Sides, around: Surroundings): Aspect[] {
  if (sides.here.letters === sides.printed.letters) return [];
  const found = [...yearAspects(sides), ...figureAspects(sides), ...wordAspects(rest(sides.here), rest(sides.printed), around)];
  return [...new Set(found)];
}

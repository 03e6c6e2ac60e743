import { formatNumber } from './number-format.ts';
import { attributeOf, childOf, childrenOf, valueOf, type XmlElement } from './xml.ts';

/** A level of a list: how its numbers are printed. */
export interface Level {
  start: number;
  format: string;
  /** 第%1章: %n stands for the number of the nth level. */
  text: string;
  /** What parts number and words: tab, space or nothing. */
  suffix: string;
  /** Numbers of levels above are printed in digits. */
  legal: boolean;
  /** Style of the paragraphs that stand on it. */
  style: string | null;
  /** False where its numbers go on after a higher level's. */
  restarts: boolean;
}

/** A list: the definition it counts by, its levels, and the levels that begin anew with it. */
interface List {
  counts: string;
  levels: ReadonlyMap<number, Level>;
  starts: ReadonlyMap<number, number>;
}

export type Lists = ReadonlyMap<string, List>;

const levelOf = (element: XmlElement): Level => ({
  start: Number(valueOf(element, 'start') ?? 1),
  format: valueOf(element, 'numFmt') ?? attributeOf(childOf(element, 'AlternateContent', 'Fallback', 'numFmt'), 'val') ?? 'decimal',
  text: valueOf(element, 'lvlText') ?? '',
  suffix: valueOf(element, 'suff') ?? 'tab',
  legal: valueOf(element, 'isLgl') !== null,
  style: valueOf(element, 'pStyle'),
  restarts: valueOf(element, 'lvlRestart') !== '0',
});

const levelsOf = (parent: XmlElement): Map<number, Level> =>
  new Map(childrenOf(parent, 'lvl').map((level) => [Number(attributeOf(level, 'ilvl')), levelOf(level)]));

/** The lists of numbering.xml by their numbers. `linked` gives the list that a list style names. */
export function readLists(numbering: XmlElement | null, linked: (style: string) => string | null): Lists {
  if (!numbering) return new Map();
  const definitions = new Map(childrenOf(numbering, 'abstractNum').map((element) => [attributeOf(element, 'abstractNumId'), element]));
  const abstractOf = new Map(childrenOf(numbering, 'num').map((num) => [attributeOf(num, 'numId'), valueOf(num, 'abstractNumId')]));
  return new Map(
    childrenOf(numbering, 'num').flatMap((num): [string, List][] => {
      const link = valueOf(definitions.get(valueOf(num, 'abstractNumId')) ?? null, 'numStyleLink');
      const counts = (link === null ? null : abstractOf.get(linked(link))) ?? valueOf(num, 'abstractNumId');
      const definition = definitions.get(counts);
      const overrides = childrenOf(num, 'lvlOverride');
      if (!definition || counts === null) return [];
      const levels = levelsOf(definition);
      for (const override of overrides) for (const [at, level] of levelsOf(override)) levels.set(at, level);
      const starts = overrides.flatMap((override): [number, number][] => {
        const start = valueOf(override, 'startOverride');
        return start === null ? [] : [[Number(attributeOf(override, 'ilvl')), Number(start)]];
      });
      return [[attributeOf(num, 'numId') ?? '', { counts, levels, starts: new Map(starts) }]];
    }),
  );
}

/** Counts the paragraphs of lists as Word does. */
export interface Counter {
  /** The number that the next paragraph at a list's level gets, as it is printed; '' where the list has none. */
  next: (list: string, level: number) => string;
}

/** A counter at the start of a document. Lists of one definition count together, but for those that begin anew. */
export function newCounter(lists: Lists): Counter {
  const counted = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return {
    next(id, at) {
      const list = lists.get(id);
      const level = list?.levels.get(at);
      if (!list || !level) return '';
      const numbers = counted.get(list.counts) ?? new Map<number, number>();
      counted.set(list.counts, numbers);
      const override = list.starts.get(at);
      const isFresh = override !== undefined && !begun.has(`${id}/${String(at)}`);
      begun.add(`${id}/${String(at)}`);
      numbers.set(at, isFresh ? override : (numbers.get(at) ?? level.start - 1) + 1);
      for (const below of [...numbers.keys()]) if (below > at && list.levels.get(below)?.restarts !== false) numbers.delete(below);
      return labelOf(list.levels, level, numbers);
    },
  };
}

function labelOf(levels: ReadonlyMap<number, Level>, level: Level, numbers: ReadonlyMap<number, number>): string {
  if (level.format === 'bullet') return level.text === '' ? '' : bulletOf(level.text);
  const label = level.text.replace(/%([1-9])/g, (_, nth: string) => {
    const above = levels.get(Number(nth) - 1);
    return above ? formatNumber(numbers.get(Number(nth) - 1) ?? above.start, level.legal ? 'decimal' : above.format) : '';
  });
  return label !== '' && level.suffix !== 'nothing' && !/[、.．。)）\s]$/.test(label) ? `${label} ` : label;
}

/** A bullet's character; one that only a font of symbols has is •. */
const bulletOf = (text: string): string => (/[\ue000-\uf8ff]/.test(text) || /^[a-z]$/i.test(text) ? '•' : text);

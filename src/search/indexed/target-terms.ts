import { termOf } from '../grams/gram-key.ts';
import { type AskedUnits, baseOf, type Figure } from '../asked-figure.ts';
import { wordsIn } from '../query.ts';
import { shareWord, type TargetFile, type TargetRecord, type TargetWanted, textOf, type WantedThing } from '../targets.ts';

/** Phrases of which one has to stand in a record, all of a list together. */
type Alternatives = string[][];

const number = (value: number): string => termOf(`=${Number(value.toPrecision(9))}`);
const range = termOf('range');
const indicatorTerm = (id: string): string => termOf(`indicator/${id}`);

/** What a target is found by: its words, and as wholes its plan, year, indicator, sectors, and its number in the plain unit and as published. */
export function indexedOf(target: TargetRecord, { indicators }: TargetFile, { names }: AskedUnits): string[] {
  const { plan, year, indicator, sectors, value, valueMax, unit, ratio } = target;
  const own = indicator === null ? undefined : indicators[indicator];
  const ends = [value, valueMax].filter((end) => end !== null);
  return [
    textOf(target, indicators),
    termOf(`plan/${plan}`),
    ...(year === null ? [] : [termOf(`year/${year}`)]),
    ...(own ? [indicatorTerm(own.id)] : []),
    ...sectors.map((sector) => termOf(`sector/${sector}`)),
    ...ends.flatMap((end) => [number(end), number(end * baseOf(unit, names).times)]),
    ...(valueMax === null ? [] : [range]),
    ...(ratio === null ? [] : [termOf(`ratio/${ratio}`)]),
  ];
}

const forThing = ({ words, ids }: WantedThing): Alternatives => [
  ...words.flatMap((word) => {
    const parts = wordsIn(word);
    const shares = word === shareWord ? [['占', '比'], ['比例']] : [];
    // Where a word stands, so do its parts, and these are read in fewer files.
    const isMade = parts.length > 1 && parts.every((part) => word.includes(part));
    return [isMade ? parts : [word], ...(parts.length > 1 && !isMade ? [parts] : []), ...shares];
  }),
  ...ids.map((id) => [termOf(id)]),
];

/** By which terms a figure is found; null where it is compared with every number. */
function forFigure({ comparator, value, valueMax, ratio }: Figure): Alternatives | null {
  if (ratio !== null) return [[termOf(`ratio/${ratio}`)]];
  return comparator === 'eq' && value !== null && valueMax === null ? [[number(value)], [range]] : null;
}

/** What has to stand in a record that holds a target that is wanted: of each list one of its alternatives. */
export function termsWanted({ things, figures, years, places }: TargetWanted): Alternatives[] {
  const asked = figures.map(forFigure);
  return [
    ...things.map(forThing),
    ...(asked.length > 0 && asked.every((terms) => terms !== null) ? [asked.flat()] : []),
    ...(years.length > 0 ? [years.map((year) => [termOf(`year/${year}`)])] : []),
    ...(places.length > 0
      ? [places.flatMap(({ names, plans }) => [...plans.map((plan) => [termOf(`plan/${plan}`)]), ...names.map((name) => [name])])]
      : []),
  ];
}

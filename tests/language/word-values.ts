import { type Bound, boundEnding, boundOpening, boundsAfter, boundsBefore, meaningOf } from '../../src/language/bounds.ts';
import { type Example, plainExample } from '../../src/language/example.ts';
import { anyOf } from '../../src/language/pattern.ts';
import { sentenceAround } from '../../src/language/sentence.ts';
import { plainTerritory, territory, wholes } from '../../src/language/territory.ts';
import { adding, changing, growing, numberVerbs, reaching } from '../../src/language/verbs.ts';
import { tableOf, type ValueTable } from '../value-table.ts';

/** The words before the number that an example marks. */
export function wordsBefore(example: string): string {
  const { text, start } = plainExample(example);
  return text.slice(text.lastIndexOf('，', start) + 1, start);
}

/** The verb by which some words bind the number after them, of all verbs or of some. */
export const verbOf = (left: string, some: readonly string[] = numberVerbs): string =>
  [...left.matchAll(new RegExp(`${anyOf(some)}+[到至为了]?`, 'g'))].at(-1)?.[0] ?? '';

/** All verbs of attainment, adding, growing and change. */
export const verbs = [reaching, adding, growing, changing].flatMap((table) => Object.entries(table));

const sides = (example: Example) => {
  const { text, start, end } = plainExample(example);
  return { left: text.slice(0, start), right: text.slice(end) };
};

/** The examples of bounds with their word, their look-alikes with none. */
const bounded = (bounds: readonly Bound[]): [Example, string][] =>
  bounds.flatMap(({ word, examples, apart }) => [
    ...examples.map((example): [Example, string] => [example, word]),
    ...(apart?.not ?? []).map((example): [Example, string] => [example, '']),
  ]);

/** With 达 or 了 between the bound and its number. */
const spoken: [Example, string][] = [
  ['到2030年，渔民人均收入约达⟦5万元⟧', '约'],
  ['全县茶叶产值超过了⟦60亿元⟧', '超过'],
];

const places: [string, string][] = [
  ['产值达到⟦50亿元⟧。税收达到5亿元。', '产值达到50亿元。'],
  ['产值达到50亿元；税收达到⟦5亿元⟧！就业稳定。', '税收达到5亿元！'],
  ['产值达到50亿元？税收达到⟦5亿元⟧', '税收达到5亿元'],
  ['⟦50亿元⟧', '50亿元'],
  ['指标\t2025年\n产值。亿元\t⟦50⟧\n税收\t5', '亿元\t50'],
  ['目标⟦50亿元。税收5亿元⟧。其余另定。', '目标50亿元。税收5亿元。'],
];

const territories = Object.entries(wholes).flatMap(([plain, printed]) =>
  Object.entries(printed).map(([word, example]): [string, string] => [example, `${word} ${plain}`]),
);

/** Tables of the words of the language’s closed classes, each with its own sentence. */
export const wordTables = (): ValueTable[] => [
  tableOf(
    'a verb binds the number after it',
    'src/language/verbs.ts',
    verbs.map(([verb, example]): [[string, string], boolean] => [[verb, example], true]),
    ([verb, example]) => verbOf(wordsBefore(example)).includes(verb),
  ),
  tableOf('a bound before a number', 'src/language/bounds.ts', [...bounded(boundsBefore), ...spoken], (example) =>
    boundEnding(sides(example).left),
  ),
  tableOf('a bound after a number', 'src/language/bounds.ts', bounded(boundsAfter), (example) => boundOpening(sides(example).right)),
  tableOf(
    'what a bound means',
    'src/language/bounds.ts',
    [...boundsBefore, ...boundsAfter].map(({ word, means }) => [word, means] as const),
    (word) => meaningOf(word),
  ),
  tableOf('the words for the whole territory', 'src/language/territory.ts', territories, (example) => {
    const { text, start } = plainExample(example);
    const word = new RegExp(territory).exec(text.slice(start))?.[0] ?? '';
    return `${word} ${plainTerritory(word)}`;
  }),
  tableOf('the sentence around a place', 'src/language/sentence.ts', places, (marked) => {
    const { text, start, end } = plainExample(marked);
    return text.slice(...sentenceAround(text, [start, end]));
  }),
];

import { expect, it } from 'vitest';
import { en } from '../../src/strings/en.ts';

/** A text of a dictionary and where it stands. */
type Said = [path: string, text: string];

/** What a function of a dictionary may be handed where it counts, names or joins; the first that it takes is kept. */
const handed = (value: unknown): unknown[][] => [
  Array.from({ length: 6 }, () => value),
  ['Name', value, value, value, value, value],
  ['Name', 'Name', value, value, value, value],
  [['Name', 'Name'], value, value, value, value, value],
];

/** Every text below a word, functions called with counts; those that take records or lists say nothing here. */
function textsOf(word: unknown, path: string, counts: readonly unknown[]): Said[] {
  if (typeof word === 'string') return [[path, word]];
  if (typeof word === 'function') {
    return counts.flatMap((count) =>
      handed(count).flatMap((args): Said[] => {
        try {
          const said: unknown = (word as (...all: unknown[]) => unknown)(...args);
          return typeof said === 'string' ? [[`${path}(${String(count)})`, said]] : [];
        } catch {
          return [];
        }
      }),
    );
  }
  if (typeof word !== 'object' || word === null) return [];
  return Object.entries(word).flatMap(([key, each]) => textsOf(each, path === '' ? key : `${path}.${key}`, counts));
}

const fixed = textsOf(en, '', []);
const counting = textsOf(en, '', [0, 1, 2]);
const failing = (said: readonly Said[], isWrong: (text: string) => boolean): Said[] => said.filter(([, text]) => isWrong(text));

/** Texts that quote a plan's words, its numbering or its marks. */
const quoting = [
  'plan.noMarks',
  'method.parts.1.examples',
  'method.parts.3.paragraphs.0',
  'rules.plain.references.rule',
  'priorities.method',
  'read.sampleText',
  'pairs.stock.aboutOthers',
];

it('no text in English has a mark of Chinese but where it quotes', () => {
  const ours = fixed.filter(([path]) => !quoting.some((start) => path.startsWith(start)));
  expect(failing(ours, (text) => /[，。；：！？（）、《》]/u.test(text))).toEqual([]);
});

it('nor two blanks, nor a blank before a mark', () => {
  expect(failing(counting, (text) => /\S {2,}\S|\w [,;:.](?:\s|$)/.test(text))).toEqual([]);
});

/** Limits of the site and sizes of its own samples, which are never one. */
const large = [
  'data.reading.growths',
  'search.cut',
  'check.count',
  'check.problem.long',
  'data.lede',
  'data.benchmark.note',
  'method.mentions.note',
  'method.bench.note',
  'query.cut',
  'query.shown',
  'share.characters',
];

it('a count of one takes the singular, any other the plural', () => {
  const nouns = 'plan|target|passage|place|sector|figure|entry|chart|character|row|baseline|indicator|word|name|part|page|number';
  const wrong = new RegExp(
    String.raw`\b(?:1|one) (?:${nouns.replaceAll('|', 's|').replace('entrys', 'entries')}s)\b|\b(?:0|2|two) (?:${nouns})\b(?!-)`,
    'i',
  );
  const small = counting.filter(([path]) => !large.some((start) => path.startsWith(start)));
  expect(failing(small, (text) => wrong.test(text))).toEqual([]);
});

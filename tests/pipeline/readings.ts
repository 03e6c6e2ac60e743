import { readdirSync, readFileSync } from 'node:fs';
import type { Words } from '../../src/pipeline/vocabulary.ts';
import { parsePassages } from '../../src/score/bench-passages.ts';
import { tableOf, type ValueTable } from '../value-table.ts';
import { readingOf, type Told } from './reading-of.ts';

/** Texts with all that is read of them, as it was last approved. */
export interface Approved {
  file: string;
  texts: readonly (Told & { id: string })[];
}

const folder = 'tests/fixtures/readings';

/** A text of the folder: its name says the period, its first line the title. */
const toldOf = (name: string): Told & { id: string } => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  const [from, to] = /(\d{4})-(\d{4})/.exec(name)?.slice(1).map(Number) ?? [null, null];
  return { id: name, text, title: null, from, to };
};

/** The texts of a file of lines: each line is one, with ⏎ for the end of a line and ⇥ for a tab. */
const linesOf = (name: string): (Told & { id: string })[] =>
  readFileSync(`${folder}/lines/${name}`, 'utf8')
    .trim()
    .split('\n')
    .map((line, i) => ({ id: `${i + 1}`, text: line.replaceAll('⏎', '\n').replaceAll('⇥', '\t'), title: null, from: null, to: null }));

const textsOf = (path: string): string[] => readdirSync(path).filter((name) => name.endsWith('.txt'));
const readOf = (name: string): string => name.replace(/\.txt$/, '.read');

/** The passages of the benchmark that rules are made with, and the texts of tests/fixtures/readings/. */
export const approved: readonly Approved[] = [
  { file: `${folder}/passages.read`, texts: parsePassages(readFileSync('tests/gold/passages/dev.jsonl', 'utf8'), 'dev') },
  ...textsOf(folder).map((name) => ({ file: `${folder}/${readOf(name)}`, texts: [toldOf(name)] })),
  ...textsOf(`${folder}/lines`).map((name) => ({ file: `${folder}/lines/${readOf(name)}`, texts: linesOf(name) })),
];

/** What a file of readings holds: after a line with the name of each text, its reading. */
export const printedReadings = ({ texts }: Approved, words: Words): string =>
  texts.map((told) => `>> ${told.id}\n${readingOf(told, words)}\n`).join('\n');

/** The approved readings as tables, so that changes of code are asked them one by one. */
export const readingTables = (words: Words): ValueTable[] =>
  approved.map((one) => {
    const kept = readFileSync(one.file, 'utf8').split(/^>> /m).slice(1);
    const readings = new Map(kept.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1).trim()]));
    const byId = new Map(one.texts.map((told) => [told.id, told]));
    const rows = [...readings].map(([id, reading]): [string, string] => [id, reading]);
    return tableOf(one.file, '', rows, (id) => {
      const told = byId.get(id);
      return told ? readingOf(told, words).trim() : null;
    });
  });

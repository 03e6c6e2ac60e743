import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resources } from '../../scripts/ingest.ts';
import { ownJson } from '../../src/newcomer/own/own-json.ts';
import { type OwnStage, readOwn } from '../../src/newcomer/own/read-own.ts';
import { loadReaderVocabulary } from '../../src/site/read/built/reader-words.ts';
import { packed } from '../../src/site/search/built/pack.ts';
import { unpack } from '../../src/search/packing/packed.ts';
import { answerOf } from '../../src/site/read/worker/answer-of.ts';
import type { ReaderVocabulary } from '../../src/site/read/worker/reader-vocabulary.ts';
import { vocabulary, words } from '../vocabulary.ts';

/** What a browser has of the vocabularies: packed by the build, and unpacked. */
const browsers = (await unpack(packed(await loadReaderVocabulary()))) as ReaderVocabulary;

const files = [...globSync('seeds/*.txt'), ...globSync('tests/fixtures/new-plan/*'), ...globSync('tests/ingest/fixtures/*')].sort();

it('the page reads by the words that the command reads by', () => {
  const { units, indicators, sectors, types, fields } = browsers;
  expect({ units, indicators, sectors }).toEqual({ units: words.units, indicators: words.indicators, sectors: words.sectors });
  expect({ types, fields }).toEqual({ types: vocabulary.planTypes, fields: vocabulary.fields });
});

describe('a file gives the page the bytes that the command prints', () => {
  const command = [resolve('scripts/read.ts'), '--json', ...files];
  const printed = execFileSync(process.execPath, command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e9 });
  const lines = printed.split(/(?<=\n)/);
  it.each(files.map((file, i) => [file, lines[i]]))('%s', async (file, line) => {
    const own = await readOwn({ bytes: new Uint8Array(readFileSync(file)), name: file }, browsers, resources);
    expect(ownJson(own.data)).toBe(line);
  });
});

it('tells of each stage as it begins, and what was read with lines and sentences', async () => {
  const told: OwnStage[] = [];
  const text = '某市制造业发展规划（2026—2030年）\n一、发展目标\n到2030年，全市研发经费投入强度达到3%以上。\n';
  const own = await readOwn({ bytes: new TextEncoder().encode(text), name: 'a.txt' }, browsers, {}, (stage) => told.push(stage));
  expect(told).toEqual(['open', 'read']);
  const { figures, facts, lost } = answerOf(own, 'a.txt', browsers);
  expect(figures.map(({ line, passage }) => [line, passage.kind === 'sentence' && passage.before + passage.exact + passage.after])).toEqual(
    [[3, '到2030年，全市研发经费投入强度达到3%以上。']],
  );
  expect(facts.find(({ option }) => option === 'from/--to')?.value).toBe('2026—2030');
  expect(lost).toEqual([]);
});

it('a file that gives no text has a reason and empty lists', async () => {
  const own = await readOwn({ bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]), name: 'a.png' }, browsers);
  expect(own.problems.map(({ fatal }) => fatal)).toEqual([true]);
  expect(answerOf(own, 'a.png', browsers)).toMatchObject({ kind: null, facts: [], figures: [], lost: [] });
  expect(ownJson(own.data)).toBe('{"file":"a.png","divisions":[],"blocks":[],"quantities":[],"targets":[]}\n');
});

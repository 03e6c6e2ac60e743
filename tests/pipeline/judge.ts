import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { newRender } from '../../src/markdown/render.ts';
import { Address, Section } from '../../src/model/block.ts';
import { PlanData } from '../../src/model/data.ts';
import { withNulls } from '../../src/model/schema.ts';
import { Plan } from '../../src/model/plan.ts';
import { printProblem, type Problem } from '../../src/model/problem.ts';
import { ReadQuantity } from '../../src/model/target.ts';
import { readPlan } from '../../src/pipeline/plan.ts';
import type { PlanResult } from '../../src/pipeline/plan-states.ts';
import { renderLabels } from '../../src/site/text/zh-CN.ts';
import { exactTexts } from '../rendered.ts';
import { visibleSeed } from '../tiles.ts';
import { unprintedRecord } from './unprinted-record.ts';
import { vocabulary, words } from '../vocabulary.ts';

const [record] = vocabulary.plans;
const render = newRender('/', renderLabels);

/** Builds a plan from a text, or from bytes, that no editor has seen; its numbers are looked for only with `numbers`. */
export function build(text: string | Uint8Array, numbers = false): PlanResult {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return readPlan(
    { record: unprintedRecord(record, 'x', sha256), bytes, sha256 },
    { vocabulary: { plans: [], corrections: [] }, words: numbers ? words : undefined },
  );
}

/** What a problem says that no text may lead to. */
const ofTheReader = /fault of the reader/;

/** What any text must come to: a lossless reading, or a fatal problem with its place that isn't the reader's fault. Returns the fatal problems. */
export function judge(text: string | Uint8Array, numbers = false): Problem[] {
  const result = build(text, numbers);
  for (const problem of result.problems) {
    expect(problem.file).toBe('seeds/x.txt');
    expect(problem.line === null || (problem.line > 0 && (problem.column ?? 0) > 0)).toBe(true);
    expect(problem.message.length * problem.remedy.length).toBeGreaterThan(0);
    expect(ofTheReader.test(problem.remedy) ? printProblem(problem) : '').toBe('');
  }
  const fatal = result.problems.filter((problem) => problem.fatal);
  if (!fatal.length) expectLossless(result);
  return fatal;
}

/** The rules of tables, drawn, of pipes or of + - =, are no text, nor are the marks of merged cells and of lines in a cell. */
const visible = (text: string): string => visibleSeed(text).replace(/[|｜]/g, '');
const sorted = (text: string, isDrawn: boolean): string =>
  Array.from(visible(text.replace(isDrawn ? /\^\^|<<|<br\s*\/?>/g : /\^\^|<<|<br\s*\/?>|\\(?=[|｜])/g, '')).replace(/[-－—:：+=]/g, ''))
    .sort()
    .join('');
/** In a drawn table, of + and - too, a bar is what it is, whatever stands before it. */
const drawn = /[┌├└]|^\s*\+[-=]/;

/** Every visible character stands in one block, in order. */
export function expectTiled(read: PlanData): void {
  const points = Array.from(read.text);
  const pieces = read.blocks.map(({ span }) => points.slice(span.start, span.end).join(''));
  expect(visibleSeed(pieces.join('')) === visibleSeed(read.text)).toBe(true);
}

function expectLossless({ data, files }: PlanResult): void {
  const read = PlanData.parse(data);
  const points = Array.from(read.text);
  const span = ({ start, end }: { start: number; end: number }) => points.slice(start, end).join('');
  expectTiled(read);
  for (const block of read.blocks) {
    const printed = span(block.span);
    if (block.rows) expect(sorted(block.text, drawn.test(printed)), block.id).toBe(sorted(printed, drawn.test(printed)));
    else expect(visibleSeed(block.text), block.id).toBe(visibleSeed(printed));
    for (const head of block.heads ?? [])
      expect(
        Array.from(block.text)
          .slice(...head.at)
          .join(''),
      ).toBe(head.text);
  }
  const addresses = read.blocks.map((block) => block.id);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const address of addresses) expect(Address.safeParse(address).success, address).toBe(true);
  expectRendered(read, files);
}

const schemas = { plans: Plan, sections: Section, targets: withNulls(ReadQuantity) };

/** Every file has front matter that its schema takes, and renders to the exact texts of its blocks. */
function expectRendered(read: PlanData, files: PlanResult['files']): void {
  const shown = new Map<string, string>();
  for (const { path, text } of files.filter((file) => file.path.endsWith('.md'))) {
    const [, frontMatter, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    const schema = schemas[path.split('/')[0] as keyof typeof schemas];
    expect(schema.safeParse(parse(frontMatter, { version: '1.1' })).error?.issues ?? [], path).toEqual([]);
    const { html } = render(body);
    expect(/<(script|img|iframe|style)/i.test(html)).toBe(false);
    if (path.startsWith('sections/')) for (const [id, exact] of exactTexts(html)) shown.set(id, exact);
  }
  for (const block of read.blocks) expect(shown.get(block.id), block.id).toBe(block.text);
}

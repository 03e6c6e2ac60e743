import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { elementsOf, textOf } from '../../../src/audit/page.ts';
import { newRender } from '../../../src/markdown/render.ts';
import { nullsOf, withNulls } from '../../../src/model/schema.ts';
import { ReadQuantity } from '../../../src/model/target.ts';
import { readPlan } from '../../../src/pipeline/plan.ts';
import { renderLabels } from '../../../src/site/text/zh-CN.ts';
import { vocabulary, words } from '../../vocabulary.ts';

const render = newRender('/', renderLabels);
const schema = withNulls(ReadQuantity);

describe.each(vocabulary.plans.map((record) => [record.id, record] as const))('the files of the figures of %s', (id, record) => {
  const source = { record, bytes: readFileSync(`seeds/${record.file}`), sha256: record.sha256 };
  const { files, figures, data } = readPlan(source, { vocabulary, words });
  const targets = new Map(files.filter(({ path }) => path.startsWith('targets/')).map(({ path, text }) => [path, text.split(/^---$/m)]));

  it('are one each, and give the whole reading back through the schema that pages read them by', () => {
    expect([...targets.keys()].sort()).toEqual(figures.map((figure) => `targets/${figure.id}.md`).sort());
    for (const figure of figures) {
      const front: unknown = parse(targets.get(`targets/${figure.id}.md`)?.[1] ?? '', { version: '1.1' });
      expect(schema.parse(front)).toEqual(figure);
      expect(Object.values(front ?? {})).not.toContain(null);
    }
  });

  it('have the sentence as their body, with the number as a link to its block', () => {
    const texts = new Map(data?.blocks.map((block) => [block.id, block.text.replace(/\s+/g, '')]));
    for (const figure of figures) {
      const elements = elementsOf(render(targets.get(`targets/${figure.id}.md`)?.[2] ?? '').html);
      const [quote] = elements
        .filter(({ tagName }) => tagName === 'p')
        .map((element) =>
          textOf(element)
            .replace(/\s+/g, '')
            .replace(/^(?:[^…]+……)+/, ''),
        );
      const [link] = elements.filter(({ tagName }) => tagName === 'a').map(textOf);
      expect(link, figure.id).toBe(figure.quote.exact);
      expect(texts.get(figure.block), figure.id).toContain(quote);
    }
  });

  it('leave no reading in the ledger, which has a line for each of them', () => {
    const lines = new Map(data?.quantities.map((line) => [line.id, line]));
    for (const { id: figure, kind } of figures) expect(lines.get(figure)).toMatchObject({ kind, plan: id });
    for (const line of lines.values()) expect(line).not.toHaveProperty('measure');
  });
});

it('what is null is left out of a file and put back', () => {
  const nulls = nullsOf(ReadQuantity);
  expect(Object.keys(nulls)).toContain('subject');
  expect(Object.keys(nulls)).not.toContain('measure');
  expect(schema.safeParse({ id: 'x/1' }).success).toBe(false);
  expect(schema.safeParse('x').success).toBe(false);
});

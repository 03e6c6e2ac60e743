import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { passageOf } from '../src/library/figure-passage.ts';
import { newRender } from '../src/markdown/render.ts';
import { PlanData } from '../src/model/data.ts';
import { blockOffsets } from '../src/model/offset.ts';
import { printProblem } from '../src/model/problem.ts';
import { visible } from '../src/pipeline/read/source/layout.ts';
import { renderLabels } from '../src/site/text/zh-CN.ts';
import { build } from './pipeline/judge.ts';
import { exactTexts } from './rendered.ts';

const render = newRender('/', renderLabels);
const html = (markdown: string): string => render(markdown.replace(/^---\n[\s\S]*?\n---\n/, '')).html;

const wordsOf = (node: DefaultTreeAdapterTypes.ChildNode): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : '';

/** The links of a page with their words, in the order of the page. */
function linksOf(page: string): { href: string; words: string }[] {
  const found: { href: string; words: string }[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if (!('tagName' in node)) return;
    const href = node.attrs.find(({ name }) => name === 'href')?.value;
    if (node.tagName === 'a' && href !== undefined) found.push({ href, words: wordsOf(node) });
    node.childNodes.forEach(visit);
  };
  parseFragment(page).childNodes.forEach(visit);
  return found;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Builds a plan of a text and follows each of its numbers to the block, the page of the plan, its own file and the passage a page quotes. */
function follow(text: string): { kind: string; at: readonly number[] }[] {
  const { data, files, figures, problems } = build(text, true);
  expect(problems.filter(({ fatal }) => fatal).map(printProblem)).toEqual([]);
  const read = PlanData.parse(data);
  const blocks = new Map(read.blocks.map((block) => [block.id, block]));
  const fileOf = (path: string): string => files.find((file) => file.path === path)?.text ?? '';
  const sections = files.filter(({ path }) => path.startsWith('sections/')).map((file) => html(file.text));
  const linked = sections.flatMap(linksOf).filter(({ href }) => href.startsWith('/targets/'));
  expect(linked).toEqual(figures.map(({ id, quote }) => ({ href: `/targets/${id}/`, words: quote.exact })));
  for (const figure of figures) {
    const block = blocks.get(figure.block) ?? { text: '' };
    const [link, ...others] = linksOf(html(fileOf(`targets/${figure.id}.md`)));
    expect([link.words, others]).toEqual([figure.quote.exact, []]);
    const passage = passageOf(block, figure);
    expect(passage.exact).toBe(figure.quote.exact);
    const [start, end] = blockOffsets(block.text).range(figure.at);
    expect(block.text.slice(0, start).endsWith(figure.quote.prefix) && block.text.slice(end).startsWith(figure.quote.suffix)).toBe(true);
    if (passage.kind === 'row') expect(passage.before + passage.exact + passage.after).toBe(passage.cells[passage.at]);
    else {
      const lead = passage.lead.map((words) => `${words}…… `).join('');
      const sentence = lead + passage.before + passage.exact + passage.after;
      expect(oneLine(plainOf(html(fileOf(`targets/${figure.id}.md`))))).toBe(oneLine(sentence));
    }
  }
  return read.quantities.map(({ block, at, text: words, kind }) => {
    const within = Array.from(blocks.get(block)?.text ?? '').slice(...at);
    expect(visible(within.join(''))).toBe(words);
    return { kind, at };
  });
}

/** What a page says, its marks left out. */
const plainOf = (page: string): string => exactTexts(`<div id="all">${page}</div>`).get('all') ?? '';

describe('short paragraphs whose figures have the same words around them', () => {
  it.each([
    '到2025年，产值达到⟦50亿元⟧，税收达到⟦5亿元⟧。',
    '到2030年，用户达到⟦5万户⟧，终端达到⟦5万台⟧。',
    '到2027年，产值突破⟦80亿元⟧，税收突破⟦80亿元⟧。',
    '到2028年，𠮷县产值达到⟦9亿元⟧，𠮷县税收达到⟦9亿元⟧。',
    '到2025年，园区达到⟦3个⟧、基地达到⟦3个⟧、平台达到⟦3个⟧。',
    '到2026年，投资达到 ⟦6 亿元⟧，出口达到 ⟦6 亿元⟧。',
  ])('%s', (marked) => {
    const ends = Array.from(marked).flatMap((char, i) => (/[⟦⟧]/.test(char) ? [i] : []));
    const expected = ends.map((at, i) => at - i);
    const found = follow(marked.replace(/[⟦⟧]/g, ''));
    expect(found.filter(({ kind }) => kind === 'target').flatMap(({ at }) => at)).toEqual(expected);
  });
});

describe('any text that content takes builds', () => {
  const words = (...all: string[]) => fc.constantFrom(...all);
  const figure = fc
    .tuple(
      words('产值', '税收', '研发投入', '𠮷县产值', '*规模*', '[占比'),
      words('', '达到', '超过', '突破', '不少于', '力争达到约', '年均增长', '由3'),
      words('50', '5', '5.5', '1.7万', '2', '３０', '一百', '3—5', '20', '1,200', '2 0'),
      words('亿元', '%', '家', '个', '亿', ' 亿元', '倍', '', '％以上', ']亿元'),
    )
    .map((parts) => parts.join(''));
  const opening = words('', '到2025年，', '2025年', '力争', '目前，', '其中', '　　', '- ', '1. ');
  const joint = words('，', '；', '、', '。', '，其中', ' ', '和', '');
  const paragraph = fc
    .tuple(opening, figure, fc.array(fc.tuple(joint, fc.option(figure)), { minLength: 1, maxLength: 4 }))
    .map(([open, first, more]) => open + first + more.map(([between, next]) => between + (next ?? first)).join(''));

  const cell = fc.oneof(figure, words('50', '5', '50以上', '[50]', '达到5%', '', '—', '5/50', '50\\|5'));
  const heads = words('指标', '2025年', '2030年', '产值（亿元）', '年均增长（%）', '属性', '50');
  const table = fc.integer({ min: 2, max: 4 }).chain((width) => {
    const row = (one: fc.Arbitrary<string>) => fc.array(one, { minLength: width, maxLength: width });
    return fc.tuple(row(heads), fc.array(row(cell), { minLength: 1, maxLength: 4 }));
  });
  const pipes = table.map(([head, rows]) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'));
  const wide = (text: string): string =>
    text.replace(/[ -~]/g, (char) => (char === ' ' ? '\u3000' : String.fromCharCode(char.charCodeAt(0) + 0xfee0)));
  const drawn = table.map(([head, rows]) => {
    const rule = (left: string, middle: string, right: string) => left + head.map(() => '─'.repeat(8)).join(middle) + right;
    const lines = (row: string[]): string[] => {
      const cut = row.map((text) =>
        (
          Array.from(wide(text))
            .join('')
            .match(/[^]{1,8}/gu) ?? ['']
        ).map((part) => part.padEnd(8, '\u3000')),
      );
      const height = Math.max(...cut.map(({ length }) => length));
      return Array.from({ length: height }, (_, i) => `│${cut.map((parts) => parts[i] ?? '\u3000'.repeat(8)).join('│')}│`);
    };
    const body = [head, ...rows].map(lines).map((each) => each.join('\n'));
    return [rule('┌', '┬', '┐'), body.join(`\n${rule('├', '┼', '┤')}\n`), rule('└', '┴', '┘')].join('\n');
  });
  const box = fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((lines) => {
    const cut = lines.flatMap(
      (line) =>
        Array.from(wide(line))
          .join('')
          .match(/[^]{1,14}/gu) ?? [],
    );
    const inner = cut.map((line) => `│${line.padEnd(14, '\u3000')}│`).join('\n');
    return `专栏1\u3000目标\n┌${'─'.repeat(14)}┐\n${inner}\n└${'─'.repeat(14)}┘`;
  });

  const holds = (arbitrary: fc.Arbitrary<string>, numRuns: number) =>
    fc.assert(
      fc.property(arbitrary, (text) => void follow(text)),
      { numRuns },
    );

  it('a paragraph of two to five figures', () => holds(paragraph, 150));
  it('a table written with pipes', () => holds(pipes, 80));
  it('a drawn table', () => holds(drawn, 80));
  it('a drawn box with broken lines', () => holds(box, 80));
  it('all of them under one heading', () =>
    holds(
      fc.array(fc.oneof(paragraph, pipes, drawn, box), { minLength: 1, maxLength: 4 }).map((parts) => `一、目标\n${parts.join('\n')}`),
      60,
    ));
});

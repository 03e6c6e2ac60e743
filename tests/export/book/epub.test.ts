import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { beforeAll, describe, expect, it } from 'vitest';
import { escaped } from '../../../src/export/texts/book/xhtml.ts';
import type { BookPlan } from '../../../src/export/texts/book/book.ts';
import { epubOf } from '../../../src/export/texts/book/epub.ts';
import { loadPlans } from '../../../src/library/load/load-plans.ts';
import { figureRow } from '../../../src/site/data/dataset-figures.ts';
import { planData, planRows } from '../../../src/site/data/dataset-text.ts';
import { words } from '../../../src/strings/languages.ts';
import { skewed } from '../akn/skewed-plan.ts';
import { withXml } from '../akn/read-akn.ts';
import { readZip } from '../readers.ts';

const t = words('zh-CN');
const said = { ...t.data.packs, site: t.cite.site };
const root = new URL('https://example.org');
const loaded = await loadPlans();
const published = JSON.parse(JSON.stringify(planRows(loaded, root))) as (BookPlan & { title: string | null })[];

/** The plans as a built site publishes them, and one that is out of order everywhere. */
const books: BookPlan[] = [
  ...loaded.map((plan, i): BookPlan => ({
    ...published[i],
    title: published[i].title ?? plan.facts.id,
    release: '2026.12',
    releasedOn: '2026-12-24',
    ...(JSON.parse(JSON.stringify(planData(plan, root))) as Pick<BookPlan, 'divisions' | 'blocks'>),
    figures: plan.readings.map((reading) => ({
      ...(figureRow(reading, plan, root) as unknown as BookPlan['figures'][number]),
      kind: reading.kind,
    })),
  })),
  {
    ...skewed,
    title: skewed.title ?? '',
    checkedAgainst: '公报',
    release: '2026.12',
    releasedOn: null,
    divisions: skewed.divisions.map((division) => ({ ...division, title: null })),
    blocks: skewed.blocks.map((block) => ({ ...block, url: skewed.url })),
    figures: [
      {
        block: 's1-p1',
        quote: { exact: '10%', prefix: '增长', suffix: '，' },
        kind: 'target',
        about: '产值 & <增速>',
        stated: '增长10%',
        url: `${skewed.url}5/`,
      },
    ],
  },
];

describe.each(books.map((book) => [book.id, book] as const))('%s', (_, book) => {
  let files = new Map<string, string>();
  beforeAll(async () => {
    files = new Map([...(await readZip(epubOf(book, said)))].map(([name, { bytes }]) => [name, bytes.toString()]));
  });

  it('begins with its type, packed by nothing', () => {
    const bytes = Buffer.from(epubOf(book, said));
    expect(bytes.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
  });

  it('has pages that libxml2 reads, each once in contents, manifest and reading order', () => {
    const pages = [...files.keys()].filter((name) => name.endsWith('.xhtml'));
    for (const name of pages) withXml(files.get(name) ?? '', (document) => expect(document.root.name).toBe('html'));
    const opf = files.get('book/package.opf') ?? '';
    withXml(opf, (document) => expect(document.root.name).toBe('package'));
    for (const name of pages) expect(opf.split(`href="${name.replace('book/', '')}"`).length, name).toBe(2);
    expect(opf.split('<itemref').length - 1).toBe(pages.length);
  });

  it('has every block’s words under its address', () => {
    const whole = [...files.values()].join('\n').replaceAll(/<a epub:type="noteref"[^>]*>[^<]*<\/a>/g, '');
    for (const { id, text, kind } of book.blocks.filter((block) => block.kind !== 'table')) {
      const found =
        new RegExp(`<(p|h\\d)[^>]* id="${id}"[^>]*>([\\s\\S]*?)</\\1>`).exec(whole) ??
        new RegExp(`<(p|h\\d) id="${id}"[^>]*>([\\s\\S]*?)</\\1>`).exec(whole);
      expect(found?.[2], `${id} ${kind}`).toBe(escaped(text));
    }
  });

  it('has a note with its address for every figure, and a way back', () => {
    const notes = [...files.values()].flatMap((text) =>
      [...text.matchAll(/<aside [^>]*id="n\d+">[\s\S]*?href="#r\d+"[\s\S]*?<a href="([^"]*)">/g)].map(([, url]) => url),
    );
    expect(notes.sort()).toEqual(book.figures.map(({ url }) => escaped(url)).sort());
  });

  it('leads from contents to headings that are there', () => {
    const links = [...(files.get('book/toc.xhtml') ?? '').matchAll(/href="([^"#]+\.xhtml)(?:#([^"]+))?"/g)];
    expect(links.length).toBeGreaterThan(0);
    for (const [, page, id] of links)
      expect(id === undefined || files.get(`book/${page}`)?.includes(`id="${id}"`), `${page}#${id ?? ''}`).toBe(true);
  });

  it('has headings as deep as what they stand in', () => {
    const level = (id: string): number => Number(new RegExp(`<h(\\d) id="${id}"`).exec([...files.values()].join('\n'))?.[1] ?? 0);
    const headed = new Set(book.blocks.filter(({ id, division, kind }) => kind === 'heading' && id === division).map(({ id }) => id));
    for (const { id, parent } of book.divisions) {
      if (parent !== null && headed.has(id) && headed.has(parent)) expect([id, level(id)]).toEqual([id, Math.min(level(parent) + 1, 6)]);
    }
  });

  it('is the same bytes for the same plan', () => {
    expect(Buffer.from(epubOf(book, said)).equals(Buffer.from(epubOf(book, said)))).toBe(true);
  });
});

const program = env['EPUBCHECK'];
const title = 'EPUBCheck finds nothing wrong with any book';
if (program === undefined) it.skip(`${title} (skipped: EPUBCHECK names no program; Debian has it as epubcheck)`, () => {});
else
  it(title, () => {
    const folder = mkdtempSync(join(tmpdir(), 'duizhao-'));
    try {
      for (const book of books) {
        const path = join(folder, `${book.id}.epub`);
        writeFileSync(path, epubOf(book, said));
        const { stdout, stderr, status } = spawnSync(program, [path], { encoding: 'utf8' });
        expect(`${stdout}${stderr}`).toContain('0 fatals / 0 errors / 0 warnings');
        expect(status).toBe(0);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

import type { APIRoute } from 'astro';
import { zhHead } from '../../export/codebook.ts';
import { type Head, toCsv } from '../../export/csv.ts';
import { headsOf, shapes } from '../../export/shapes.ts';
import { sayHeads } from '../../site/data/say-heads.ts';
import { loadRows } from '../../site/data/table-rows.ts';
import { viewCells } from '../../site/data/say-view-cells.ts';
import { loadView, type View, views } from '../../site/data/view-rows.ts';
import { wordsHere } from '../../strings/here.ts';

interface Props {
  table: string;
  view: View | null;
  isChinese: boolean;
}

const pathsOf = (table: string, view: View | null): { params: { table: string }; props: Props }[] => [
  { params: { table }, props: { table, view, isChinese: false } },
  { params: { table: `${table}.zh` }, props: { table, view, isChinese: true } },
];

/** Two files a table: under the names of the fields (`targets.csv`), and under Chinese heads (`targets.zh.csv`). */
export const getStaticPaths = (): { params: { table: string }; props: Props }[] => [
  ...shapes.flatMap(({ name }) => pathsOf(name, null)),
  ...views.filter((view) => !shapes.some(({ name }) => name === view)).flatMap((view) => pathsOf(view, view)),
];

/** A table of the dataset as CSV, or what a page shows. */
export const GET: APIRoute<Props> = async ({ props: { table, view, isChinese }, site }) => {
  const words = wordsHere();
  const rows = view === null ? await loadRows(table, site) : await loadView(view, viewCells(words, site));
  let heads: Head[] | undefined;
  if (view === null) heads = headsOf(table, isChinese ? (name) => zhHead(table, name) : undefined);
  else if (isChinese)
    heads = sayHeads(
      Object.keys(rows[0] ?? {}).map((name) => ({ name })),
      [],
      words,
    );
  return new Response(toCsv(rows, heads), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};

import type { APIRoute } from 'astro';
import { zhHead } from '../../export/codebook.ts';
import { toCsv } from '../../export/csv.ts';
import type { Shape } from '../../export/shape.ts';
import { headsOf, shapes } from '../../export/shapes.ts';
import { loadRows } from '../../site/data/table-rows.ts';

interface Props {
  shape: Shape;
  isChinese: boolean;
}

/** Two files a table: under the names of the fields (`targets.csv`), and under Chinese heads (`targets.zh.csv`). */
export const getStaticPaths = (): { params: { table: string }; props: Props }[] =>
  shapes.flatMap((shape) => [
    { params: { table: shape.name }, props: { shape, isChinese: false } },
    { params: { table: `${shape.name}.zh` }, props: { shape, isChinese: true } },
  ]);

/** A table of the dataset as CSV. */
export const GET: APIRoute<Props> = async ({ props: { shape, isChinese }, site }) => {
  const heads = headsOf(shape.name, isChinese ? (name) => zhHead(shape.name, name) : undefined);
  return new Response(toCsv(await loadRows(shape.name, site), heads), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};

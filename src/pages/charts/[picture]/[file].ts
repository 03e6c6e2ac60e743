import type { APIRoute } from 'astro';
import { toCsv } from '../../../export/csv.ts';
import { loadPictures } from '../../../site/pictures/say-pictures.ts';
import type { PictureSpec } from '../../../site/pictures/kinds/picture.ts';
import { pictureRows } from '../../../site/pictures/picture-rows.ts';
import { saySource } from '../../../site/pictures/say-source.ts';
import { svgOf } from '../../../site/pictures/svg.ts';
import { wordsHere } from '../../../strings/here.ts';

interface Props {
  spec: PictureSpec;
  format: 'svg' | 'csv';
}

/** Two files a picture, named as it is: the drawing, and exactly its rows under Chinese heads. */
export const getStaticPaths = async (): Promise<{ params: { picture: string; file: string }; props: Props }[]> =>
  (await loadPictures()).flatMap((spec) =>
    (['svg', 'csv'] as const).map((format) => ({ params: { picture: spec.id, file: `${spec.id}.${format}` }, props: { spec, format } })),
  );

export const GET: APIRoute<Props> = ({ props: { spec, format } }) => {
  const picture = spec.make();
  return format === 'svg'
    ? new Response(svgOf(picture, saySource(picture, wordsHere())), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } })
    : new Response(toCsv(...pictureRows(picture)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};

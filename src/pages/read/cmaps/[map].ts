import { readdirSync, readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';

const folder = 'node_modules/pdfjs-dist/cmaps';

export const getStaticPaths = (): { params: { map: string } }[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.bcmap'))
    .map((map) => ({ params: { map } }));

/** A character map of pdf.js: what PDFs need whose fonts are those of the system. The reader of a plan of one's own asks for the one it needs. */
export const GET: APIRoute = ({ params: { map = '' } }) =>
  new Response(new Uint8Array(readFileSync(`${folder}/${map}`)), { headers: { 'Content-Type': 'application/octet-stream' } });

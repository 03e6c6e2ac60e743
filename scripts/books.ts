import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { epubOf } from '../src/export/texts/book/epub.ts';
import { words } from '../src/strings/languages.ts';
import { readBooks } from './read-books.ts';

/** Writes an EPUB of every plan beside the texts of a built site, `plans/ID.epub`; returns how many there are. A plan is Chinese, and so is its book. */
export function writeBooks(dist: string): number {
  const t = words('zh-CN');
  const books = readBooks(dist);
  for (const book of books) writeFileSync(join(dist, `plans/${book.id}.epub`), epubOf(book, { ...t.data.packs, site: t.cite.site }));
  return books.length;
}

import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { splitMark, splitPage } from '../src/built/split/split-page.ts';

/** What one page holds of a list: rows that a reader looks through, characters that a phone takes in a second or two. */
const limits = { rows: 300, characters: 250_000 };

/** A page with fewer bytes has no list that is too long. */
const small = 50_000;

/** Cuts the lists of a built site that are too long for one page; the further parts stand below their page's address, `part-2/`. Returns how many pages these are. */
export function splitPages(folder: string, base: string): number {
  let written = 0;
  for (const path of globSync('**/index.html', { cwd: folder }).map((each) => each.replaceAll('\\', '/'))) {
    const file = join(folder, path);
    if (statSync(file).size < small) continue;
    const html = readFileSync(file, 'utf8');
    const split = html.includes(` ${splitMark}="`) ? splitPage(html, base + path.replace(/index\.html$/, ''), limits) : null;
    if (split === null) continue;
    for (const [name, text] of split.parts) {
      const part = join(dirname(file), name, 'index.html');
      mkdirSync(dirname(part), { recursive: true });
      writeFileSync(part, text);
      written++;
    }
    writeFileSync(file, split.html);
  }
  return written;
}

import { readSums, sumsFile } from '../../ledger/proof/file-list.ts';
import { addressOf, type ListedFile, offlineFiles } from './offline-files.ts';
import { ask, type Copy, keepFile, type KeptNote, NotKept, openCache, register, sumOf, writeNote } from './release-cache.ts';

/** What a reader chose to keep. */
export interface Choice {
  /** The folder of the pages' language below the release, and those of all languages. */
  folder: string;
  folders: readonly string[];
  isWhole: boolean;
}

/** How far it is: files kept, of how many. */
export type Tell = (files: number, of: number) => void;

/** As many files are asked for at once: few enough for any host. */
const atOnce = 6;

/** The files that a release lists. Throws where the site has no copy of it, or the list isn't that release's. */
async function listOf({ root, sum }: Copy): Promise<ListedFile[]> {
  const { bytes } = await ask(root + sumsFile, 'noCopy');
  if ((await sumOf(bytes)) !== sum) throw new NotKept('otherList');
  return [...readSums(new TextDecoder().decode(bytes)).sums].map(([path, own]) => ({ path, sum: own }));
}

/** The page that stands in the place of those that were left out: plain, for no sheet is sure to be there. */
export function insteadOf(language: string, root: string, words: { title: string; text: string; home: string }): string {
  const line = document.createElement('main');
  const [head, text, home] = (['h1', 'p', 'a'] as const).map((name) => line.appendChild(document.createElement(name)));
  if (head) head.textContent = words.title;
  if (text) text.textContent = words.text;
  if (home) {
    home.textContent = words.home;
    home.setAttribute('href', root);
  }
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${head?.innerHTML ?? ''}</title>${line.outerHTML}</html>`;
}

/** Keeps a release in this browser, six files at a time, each held to the list; what was kept before an end that came early is used again. Throws `NotKept`. */
export async function keepRelease(script: string, copy: Copy, choice: Choice, instead: string, tell: Tell): Promise<KeptNote> {
  const files = offlineFiles(await listOf(copy), choice.folder, choice.folders, choice.isWhole);
  const cache = await openCache(copy);
  const waiting = [...files];
  let [done, bytes] = [0, 0];
  tell(0, files.length);
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const size = await keepFile(cache, copy, file).catch((error: unknown) => {
        waiting.length = 0;
        throw error;
      });
      // Only now: the others have added theirs meanwhile.
      bytes += size;
      tell(++done, files.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const note = { files: files.length, bytes, at: new Date().toISOString() };
  await writeNote(cache, copy, note, instead);
  await register(script, copy);
  return note;
}

/** Where a kept release begins: the home page in the reader's language, or in the first where the release has no other. */
export const homeOf = async (copy: Copy, folder: string): Promise<string> => {
  const own = copy.root + addressOf(`${folder}index.html`);
  return (await (await openCache(copy)).match(own)) ? own : copy.root;
};

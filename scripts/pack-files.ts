/** What is made of a built site when it is asked for, beside it: prints of plans, releases as one file. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import config from '../astro.config.mjs';
import { listPacks, type Pack } from '../src/built/pack-list.ts';
import { folders, type Language } from '../src/strings/language-folders.ts';
import { words } from '../src/strings/languages.ts';
import { readPublishedPlans } from './dataset-about.ts';
import { replaceText } from './data-files.ts';

/** What a file is, in a language. */
function labelOf(path: string, titles: ReadonlyMap<string, string>, language: Language): string {
  const t = words(language);
  const [name = '', end = ''] = [basename(path).replace(/\.\w+$/, ''), path.split('.').at(-1)];
  if (end === 'pdf') return t.offline.pdf(t.book(titles.get(name) ?? name));
  return end === 'zim' ? t.offline.zim(name) : t.offline.zip(name);
}

/** Lists on the dataset's page, in every language that was rendered, the packs that stand in a built site: `packs/*.pdf`, `v/*.zip`, `v/*.zim`; a folder without a dataset lists none. Returns how many. */
export function tellPacks(dist: string): number {
  if (!existsSync(join(dist, 'data/plans.json'))) return 0;
  const root = `/${config.base ?? ''}/`.replaceAll(/\/+/g, '/');
  const titles = new Map(readPublishedPlans(dist).plans.map(({ id, title }) => [id, title ?? id]));
  const files = ['packs/*.pdf', 'v/*.zip', 'v/*.zim'].flatMap((pattern) => globSync(pattern, { cwd: dist }).sort());
  for (const language of Object.keys(folders) as Language[]) {
    const page = join(dist, folders[language], 'data/index.html');
    if (!existsSync(page)) continue;
    const packs = files.map((path): Pack => {
      const at = path.replaceAll('\\', '/');
      return { label: labelOf(at, titles, language), href: root + at, bytes: statSync(join(dist, path)).size };
    });
    replaceText(page, listPacks(readFileSync(page, 'utf8'), packs));
  }
  return files.length;
}

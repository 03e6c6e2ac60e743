/** What is made of a built site when it is asked for, beside it: prints of plans, releases as one file. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import config from '../astro.config.mjs';
import { listPacks, type Pack } from '../src/built/pack-list.ts';
import { folders, type Language } from '../src/strings/language-folders.ts';
import { words } from '../src/strings/languages.ts';
import { type PublishedPlans, readPublishedPlans } from './dataset-about.ts';
import { replaceText } from './data-files.ts';

/** What a file is, in a language, and in which language that is. */
function labelOf(path: string, plans: PublishedPlans['plans'], language: Language): Pick<Pack, 'label' | 'language'> {
  const { offline, book } = words(language);
  const [name = '', end = ''] = [basename(path).replace(/\.\w+$/, ''), path.split('.').at(-1)];
  if (end !== 'pdf') return { label: end === 'zim' ? offline.zim(name) : offline.zip(name), language };
  const plan = plans.find(({ id }) => id === name);
  const own = language === 'en' ? plan?.titleEn : plan?.title;
  return { label: offline.pdf(book(own ?? plan?.title ?? name)), language: own === undefined || own === null ? 'zh-CN' : language };
}

/** Lists on the dataset's page, in every language that was rendered, the packs that stand in a built site: `packs/*.pdf`, `v/*.zip`, `v/*.zim`; a folder without a dataset lists none. Returns how many. */
export function tellPacks(dist: string): number {
  if (!existsSync(join(dist, 'data/plans.json'))) return 0;
  const root = `/${config.base ?? ''}/`.replaceAll(/\/+/g, '/');
  const { plans } = readPublishedPlans(dist);
  const files = ['packs/*.pdf', 'v/*.zip', 'v/*.zim'].flatMap((pattern) => globSync(pattern, { cwd: dist }).sort());
  for (const language of Object.keys(folders) as Language[]) {
    const page = join(dist, folders[language], 'data/index.html');
    if (!existsSync(page)) continue;
    const packs = files.map((path): Pack => {
      const at = path.replaceAll('\\', '/');
      return { ...labelOf(at, plans, language), href: root + at, bytes: statSync(join(dist, path)).size };
    });
    replaceText(page, listPacks(readFileSync(page, 'utf8'), packs));
  }
  return files.length;
}

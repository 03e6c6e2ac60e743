import { Cite, type CSL, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import chinese from 'citeproc-locales/locales/locales-zh-CN.xml?raw';
import gbt2015 from './styles/gbt7714-2015.csl?raw';
import gbt2025 from './styles/gbt7714-2025.csl?raw';
import gbt2025AuthorDate from './styles/gbt7714-2025-author-date.csl?raw';
import { indexMacros } from './macro-index.ts';
import short from './styles/short.csl?raw';

indexMacros();

const { styles, locales } = plugins.config.get('@csl');
styles.add('gbt7714-2025', gbt2025);
styles.add('gbt7714-2025-author-date', gbt2025AuthorDate);
styles.add('gbt7714-2015', gbt2015);
styles.add('short', short);
locales.add('zh-CN', chinese);

/** The styles that lists of references are set in, each in its language. */
const languages = { 'gbt7714-2025': 'zh-CN', 'gbt7714-2025-author-date': 'zh-CN', 'gbt7714-2015': 'zh-CN', apa: 'en-US' };

/** An item as a list of references has it. */
export const listed = (item: CSL, style: keyof typeof languages): string =>
  new Cite([item]).format('bibliography', { format: 'text', style, lang: languages[style] }).trim();

/** An item as a short reference in running text. */
export const inText = (item: CSL): string =>
  new Cite([item])
    .format('citation', { entry: String(item.id), citationsPre: [], citationsPost: [], format: 'text', style: 'short', lang: 'zh-CN' })
    .trim();

/** The tags of an item in RIS; a list where a tag has several values. Its plugin comes without types. */
export function risFields(item: CSL): Record<string, string | string[]> {
  const write = new Cite([item]) as unknown as { format(file: 'ris', options: object): Record<string, string | string[]>[] };
  return write.format('ris', { format: 'object' })[0];
}

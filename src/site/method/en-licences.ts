import { capital, counted, figured } from '../../strings/english.ts';
import type { licences as zh } from './zh-CN-licences.ts';

/** The page on licences in English: what everything here may be used for, and whose it is. */
export const licences: typeof zh = {
  title: 'Licences',
  lede: 'The plans, the data this site makes of them, the program and what it uses: whose each is, and how it may be used.',
  parts: [
    {
      id: 'texts',
      heading: 'The text of the plans',
      paragraphs: [
        'The plans are official documents of state bodies, which copyright doesn’t cover (Copyright Law of the People’s Republic of China, Article 5). They may be used freely; please name the issuer and the title. Where the text has not been compared word for word with the official gazette, cite figures from the gazette.',
      ],
    },
    {
      id: 'additions',
      heading: 'What this site adds',
      paragraphs: [
        'Addresses of paragraphs, structure, facts, readings of figures, vocabularies, comparisons, suspected misprints and the benchmark are under CC BY 4.0: please name “Duizhao” (规划对照), the release and the address. Republishing, adapting and commercial use are all allowed.',
      ],
    },
    {
      id: 'code',
      heading: 'The program',
      paragraphs: ['Under the MIT licence. The citation style (GB/T 7714) was written for this site, and is under MIT too.'],
    },
    {
      id: 'fonts',
      heading: 'Fonts and pictures',
      paragraphs: [
        'Pages bring no fonts; they use those of the reader’s device. Pictures and icons are drawn by this site’s program. On the cards that are seen when an address is shared, and in the PNG files of charts, the characters are drawn with Source Han Sans (Noto Sans SC, SIL OFL 1.1) when the site is built; the font files are not published with it.',
      ],
    },
    {
      id: 'divisions',
      heading: 'The list of administrative divisions',
      paragraphs: [
        'Today’s divisions at county level and above are taken from lcn (MIT, after the codes published by the Ministry of Civil Affairs), those of the plans’ years from china-area-data (MIT); codes and names are facts of official documents. Pages and data hold only the divisions within the places whose plans are here.',
      ],
    },
    {
      id: 'shipped',
      heading: 'Programs and data of others that pages bring',
      paragraphs: [
        'The table of traditional and simplified characters is from OpenCC (Apache-2.0), by way of opencc-js (MIT). All other scripts are this site’s own, and fetch nothing from any other site.',
      ],
    },
    {
      id: 'building',
      heading: 'Used to build the site',
      paragraphs: [
        'Citations are set by citation-js (MIT) and citeproc-js (CPAL 1.0 or AGPL 3.0), with language files from citeproc-locales (CC BY-SA 3.0); the site is made with Astro (MIT). They run only while the site is built, and pages don’t bring them. libvips (LGPL 3.0), part of sharp, is installed with Astro; this site doesn’t use it.',
      ],
    },
  ],
  packages: {
    heading: 'All packages that an installation brings',
    note: (found) =>
      `${capital(counted(found, 'package'))}, with versions and licences as the installation list (package-lock.json) has them; those for development and tests alone are left out.`,
    unnamed: 'not in the list (builds of a package for other systems, under the licence of the package itself)',
    of: (licence, found) => `${licence} (${figured(found, 'package')})`,
  },
};

import { capital, counted } from '../../strings/english.ts';
import type { glossary as zh } from './zh-CN.ts';

/** The glossary, and what stands on pages whose words it explains. */
export const glossary: typeof zh = {
  title: 'Glossary',
  lede: (terms) =>
    `${capital(counted(terms, 'term'))} often met with in plans, and what they mean in everyday language. The explanations are by an editor; for exact definitions see the documents listed.`,
  checkedNote: ({ definition, name, none }) =>
    `For ${counted(definition + name, 'term')} a statistical standard or another document is given, with only as much of its title, number, issuer and year as could be checked on the web: for ${definition} of them the wording of the definition or its scope was read, for ${name} only the title was checked. Most were checked against government websites, newspapers or reprints on the web rather than the original; each entry says which. English titles in square brackets are this site’s translations. For the other ${none} no source could be checked: they have only the editor’s explanation, some with an example from a plan.`,
  contents: 'All terms',
  group: {
    numbers: 'Figures and statistics',
    industries: 'Industries and technologies',
    firms: 'Firms and research bodies',
    policies: 'Policies and means',
  },
  also: (words) => `Also: ${words.join(', ')}`,
  source: ({ name, titleEn, number, issuer, year }) =>
    `See ${[
      issuer === null ? name : `${issuer}, ${name}`,
      titleEn && `[${titleEn}]`,
      number && `(${number})`,
      year !== null && !name.includes(String(year)) && !number?.includes(String(year)) ? `(${year})` : null,
    ]
      .filter(Boolean)
      .join(' ')}`,
  checked: {
    definition: (page) => `definition or scope checked against ${page}`,
    name: (page) => `title checked against ${page}`,
  },
  quote: (plan) => `${plan}: `,
  marked:
    'Terms with a dashed underline are explained when you point at them, tap them or reach them with the Tab key; Esc closes the explanation. Each is marked once a page, and all of them are listed at the end of the page and in print.',
  explain: (word, en) => (en === undefined ? `What ${word} means` : `What ${en} (${word}) means`),
  onPage: 'Terms explained on this page',
  top: 'Back to top',
};

import { language, ownFolder } from '../strings/built-language.ts';

/** Every address of the site is made here, under Astro's base: pages under `root`, in their language's folder; what is one for all languages under `shared`. */
const root = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const shared = root.slice(0, root.length - ownFolder.length);

/** The file of a table with heads in the language of the page, and the other one. */
export const ownCsv = language === 'en' ? 'csv' : 'zh.csv';
export const otherCsv = language === 'en' ? 'zh.csv' : 'csv';

export const url = {
  root,
  shared,
  home: (): string => root,
  plans: (): string => `${root}plans/`,
  plan: (plan: string): string => `${root}plans/${plan}/`,
  page: (plan: string, page: string): string => `${root}plans/${plan}/${page}/`,
  block: (plan: string, page: string, block: string): string => `${root}plans/${plan}/${page}/#${block}`,
  full: (plan: string): string => `${root}plans/${plan}/full/`,
  targets: (query?: string): string => `${root}targets/${query === undefined ? '' : `?${query}`}`,
  planTargets: (plan: string): string => `${root}plans/${plan}/targets/`,
  /** The page of a target or baseline; its id is `plan/start`. */
  target: (id: string): string => `${root}targets/${id}/`,
  findings: (): string => `${root}findings/`,
  indicators: (): string => `${root}indicators/`,
  indicator: (id: string): string => `${root}indicators/${id}/`,
  compare: (): string => `${root}compare/`,
  /** Where one of the comparisons begins: its matrix. */
  compareBy: (what: 'priorities' | 'sectors' | 'topics' | 'measures' | 'texts'): string => `${root}compare/${what}/`,
  /** The topics of a sector, or the measures of a kind of tool, over all places. */
  compareGroup: (what: 'topics' | 'measures', id: string): string => `${root}compare/${what}/${id}/`,
  sector: (id: string): string => `${root}compare/sectors/${id}/`,
  topics: (): string => `${root}topics/`,
  topic: (id: string): string => `${root}topics/${id}/`,
  measures: (): string => `${root}measures/`,
  measure: (id: string): string => `${root}measures/${id}/`,
  places: (): string => `${root}places/`,
  /** The page of a place, base, park, firm …: an id of places.yml or names.yml. */
  place: (id: string): string => `${root}places/${id}/`,
  dataset: (
    name: 'targets' | 'quantities' | 'priorities' | 'measures-by-plan' | 'tools' | 'absences',
    format: 'json' | 'csv' | 'zh.csv',
  ): string => `${shared}data/${name}.${format}`,
  /** The page of two plans' shared wording, whichever is named first. */
  comparePair: (a: string, b: string): string => `${root}compare/texts/${a < b ? `${a}--${b}` : `${b}--${a}`}/`,
  /** Where the plans of a group are compared. */
  group: (id: string): string => `${root}in/${id}/`,
  /** What a page of the whole corpus shows, of one group alone: its address with the group before it. */
  inGroup: (id: string, address: string): string => `${root}in/${id}/${address.slice(root.length)}`,
  /** Any two passages side by side: `#a=PLAN/BLOCK&b=PLAN/BLOCK` names them. */
  passages: (): string => `${root}compare/passages/`,
  /** What the page of any two passages knows of all plans. */
  passagesFile: (): string => `${shared}compare/passages/known.json`,
  data: (): string => `${root}data/`,
  /** What is said of a table of the dataset. */
  table: (name: string): string => `${root}data/#${name}`,
  /** A file of the dataset: `targets.csv`, `duizhao.zip`. */
  dataFile: (file: string): string => `${shared}data/${file}`,
  /** A target or baseline, or all those of a plan, for machines: rows of the dataset, or Web Annotations. */
  targetFile: (id: string, suffix: 'json' | 'anno.json'): string => `${shared}targets/${id}.${suffix}`,
  indicatorFile: (id: string, suffix: 'json' | 'csv' | 'zh.csv'): string => `${shared}indicators/${id}.${suffix}`,
  sectorFile: (id: string, suffix: 'csv' | 'zh.csv' = 'csv'): string => `${shared}compare/sectors/${id}.${suffix}`,
  text: (plan: string): string => `${shared}plans/${plan}.txt`,
  markdown: (plan: string): string => `${shared}plans/${plan}.md`,
  /** A plan as Akoma Ntoso. */
  akn: (plan: string): string => `${shared}plans/${plan}.akn.xml`,
  /** A plan as a book (EPUB). */
  epub: (plan: string): string => `${shared}plans/${plan}.epub`,
  planData: (plan: string): string => `${shared}data/plans/${plan}.json`,
  plansData: (): string => `${shared}data/plans.json`,
  search: (query?: string): string => `${root}search/${query === undefined ? '' : `?q=${encodeURIComponent(query)}`}`,
  /** A block with words to mark in it; the address of the block is the one without them. */
  found: (plan: string, page: string, block: string, words: readonly string[]): string =>
    `${root}plans/${plan}/${page}/?${words.map((word) => `q=${encodeURIComponent(word)}`).join('&')}#${block}`,
  /** Where a plan of one's own is read, what it is read by, and the character maps that some PDFs need. */
  read: (): string => `${root}read/`,
  query: (): string => `${root}data/query/`,
  readWords: (): string => `${shared}read/vocabulary.gz`,
  characterMaps: (): string => `${shared}read/cmaps/`,
  searchFile: (name: 'blocks' | 'targets' | 'traditional'): string => `${shared}search/${name}.gz`,
  /** What of the search's files has the names of the language. */
  searchNames: (name: 'english' | 'names' | 'pages' | 'words'): string => `${root}search/${name}.gz`,
  /** What is said of some of the entries that some plan has nothing of. */
  searchBlanks: (file: number): string => `${root}search/blanks/${file}.gz`,
  searchIndex: (): string => `${shared}search/index/`,
  /** The index of pages that answer. */
  pageIndex: (): string => `${root}search/pages/`,
  /** The index of targets. */
  targetIndex: (): string => `${shared}search/targets/`,
  /** Where a text is set beside the plans. */
  check: (): string => `${root}check/`,
  /** What the citations of a plan's paragraphs are made of. */
  citeFile: (plan: string): string => `${shared}check/cite/${plan}.gz`,
  /** The words explained, and one of them. */
  glossary: (): string => `${root}glossary/`,
  term: (id: string): string => `${root}glossary/#${id}`,
  guide: (): string => `${root}guide/`,
  method: (): string => `${root}method/`,
  aboutCite: (): string => `${root}method/#cite`,
  aboutData: (): string => `${root}method/#data`,

  report: (): string => `${root}method/#report`,
  correction: (plan: string, start: number): string => `${root}method/#c-${plan}-${start}`,
  permanence: (): string => `${root}permanence/`,
  changes: (): string => `${root}changes/`,
  licences: (): string => `${root}licences/`,
  /** What the names of rules mean, and one of them. */
  rules: (): string => `${root}data/rules/`,
  rule: (name: string): string => `${root}data/rules/#${encodeURIComponent(name)}`,
  feed: (): string => `${root}changes/feed.xml`,
  /** What changed in one plan, and in the plans of one place. */
  planFeed: (plan: string): string => `${root}plans/${plan}/feed.xml`,
  placeFeed: (place: string): string => `${root}places/${place}/feed.xml`,
  /** The pictures, and one of them; its files bear its name. */
  charts: (): string => `${root}charts/`,
  chart: (id: string): string => `${root}charts/${id}/`,
  chartFile: (id: string, format: 'svg' | 'png' | 'csv'): string => `${root}charts/${id}/${id}.${format}`,
  /** A picture as other pages frame it. */
  embed: (id: string): string => `${root}embed/${id}/`,
  /** The card of a page, by its path. */
  card: (path: string): string => root + path,
  asset: (path: string): string => shared + path,
};

/** The id of the group whose page stands at a path; null for pages of the whole corpus. */
export const groupIn = (pathname: string): string | null =>
  pathname.startsWith(`${root}in/`) ? (pathname.slice(`${root}in/`.length).split('/')[0] ?? null) : null;

/** The address of the same page of the whole corpus. */
export const ofAllGroups = (pathname: string): string => {
  const id = groupIn(pathname);
  return id === null ? pathname : root + pathname.slice(url.group(id).length);
};

/** The address of the same page in another language. */
export const inLanguage = (pathname: string, folder: string): string => shared + folder + pathname.slice(root.length);

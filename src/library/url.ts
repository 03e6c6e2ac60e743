/** Every address of the site is made here, under Astro's base. */
const root = import.meta.env.BASE_URL.replace(/\/?$/, '/');

export const url = {
  root,
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
  compareTexts: (): string => `${root}compare/texts/`,
  /** The page of two plans' shared wording, whichever is named first. */
  comparePair: (a: string, b: string): string => `${root}compare/texts/${a < b ? `${a}--${b}` : `${b}--${a}`}/`,
  dataset: (name: 'targets' | 'quantities', format: 'json' | 'csv'): string => `${root}data/${name}.${format}`,
  text: (plan: string): string => `${root}plans/${plan}.txt`,
  planData: (plan: string): string => `${root}data/plans/${plan}.json`,
  plansData: (): string => `${root}data/plans.json`,
  search: (query?: string): string => `${root}search/${query === undefined ? '' : `?q=${encodeURIComponent(query)}`}`,
  method: (): string => `${root}method/`,
  aboutData: (): string => `${root}method/#data`,
  report: (): string => `${root}method/#report`,
  correction: (plan: string, start: number): string => `${root}method/#c-${plan}-${start}`,
  asset: (path: string): string => root + path,
};

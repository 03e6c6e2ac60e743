/** Every address of the site is made here, under Astro's base. */
const root = import.meta.env.BASE_URL.replace(/\/?$/, '/');

export const url = {
  home: () => root,
  plans: () => `${root}plans/`,
  plan: (plan: string) => `${root}plans/${plan}/`,
  page: (plan: string, page: string) => `${root}plans/${plan}/${page}/`,
  block: (plan: string, page: string, block: string) => `${root}plans/${plan}/${page}/#${block}`,
  full: (plan: string) => `${root}plans/${plan}/full/`,
  text: (plan: string) => `${root}plans/${plan}.txt`,
  planData: (plan: string) => `${root}data/plans/${plan}.json`,
  plansData: () => `${root}data/plans.json`,
  search: () => `${root}search/`,
  method: () => `${root}method/`,
  correction: (plan: string, start: number) => `${root}method/#c-${plan}-${start}`,
  asset: (path: string) => root + path,
};

import { capital, counted, figured } from '../../strings/english.ts';
import type { entries as zh } from './zh-CN.ts';

const page = (name: string): string => `${capital(name)}: how each place puts it`;

/** What only the pages of topics say. */
export const topics: (typeof zh)['topics'] = {
  title: 'Technologies and products',
  matrix: 'By technology and product',
  lede: (found, plans) =>
    `Technologies, products and fields mentioned in ${plans}, ${counted(found, 'entry', 'entries')} in all: where each is mentioned, and how it is put.`,
  indexLede: (found) =>
    `${capital(counted(found, 'technology, product or field', 'technologies, products and fields'))}, arranged by sector (assigned by this site); each has a page, with the words of all places side by side.`,
  toMatrix: 'The full table, place by place',
  toIndex: 'All technologies and products',
  first: 'Technology or product',
  group: 'Sector (assigned)',
  groups: 'Go to a sector',
  page,
};

/** What only the pages of policy measures say. */
export const measures: (typeof zh)['measures'] = {
  title: 'Policy measures',
  matrix: 'By policy measure',
  lede: (found, plans) =>
    `How it is to be done according to ${plans}: ${counted(found, 'policy measure')}, where each is mentioned, and how it is put.`,
  indexLede: (found) =>
    `${capital(counted(found, 'policy measure'))}, arranged by kind of tool (assigned by this site); each has a page, with the words of all places side by side.`,
  toMatrix: 'The full table, place by place',
  toIndex: 'All policy measures',
  first: 'Policy measure',
  group: 'Kind of tool (assigned)',
  groups: 'Go to a kind of tool',
  page,
};

/** What the table of kinds of policy tool says. */
export const tools: (typeof zh)['tools'] = {
  title: 'Which kinds of tool each plan uses',
  plan: 'Plan',
  cell: (full, named) => `${figured(full, 'task')}, ${named} named`,
  of: (tool, all) => `${tool} (${all} in all)`,
  method:
    'Direct support: the government gives money, land, people or technology. Rules and conditions: it makes rules, grants preferences, makes arrangements. Opening up markets: it sees to it that products find buyers and users. The classification follows Rothwell and Zegveld (1985), who call the three supply-side, environmental and demand-side; policy measures were assigned by an editor, with the reason on the page of each. ',
  note: 'A policy measure counts once in a plan: under “task” where at least one passage says it is to be done, else under “named”. The numbers say nothing of effort, and as the texts differ in length they are no basis for a ranking.',
  csv: 'Download this table (CSV)',
  allCsv: 'Download all policy measures (CSV)',
};

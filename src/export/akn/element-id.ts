import type { AknBlock, AknDivision } from './akn-plan.ts';

/** An element of the legislative hierarchy, and how the naming convention abbreviates it. */
export interface Rank {
  name: string;
  short: string;
}

/** What a division is by its level; deeper ones are points within points. */
const ranks: readonly Rank[] = [
  { name: 'chapter', short: 'chp' },
  { name: 'section', short: 'sec' },
  { name: 'subsection', short: 'subsec' },
  { name: 'paragraph', short: 'para' },
  { name: 'subparagraph', short: 'subpara' },
  { name: 'point', short: 'point' },
];
const box: Rank = { name: 'hcontainer', short: 'hcontainer' };

/** What element a division is; a box is a container of its own. */
export const rankOf = ({ kind, level }: Pick<AknDivision, 'kind' | 'level'>): Rank =>
  kind === 'box' ? box : (ranks[Math.max(level, 1) - 1] ?? ranks[ranks.length - 1]);

/** The number in the last part of an address: `s2-1` → 1, `b3` → 3; one that stands twice in its place (`s1x2`) → 1_2. */
const numberOf = (address: string): string => (address.split('-').at(-1) ?? '').replace(/^[a-z]+/, '').replace('x', '_');

/** Identifiers of the naming convention: the element's abbreviation and its printed number, after those of what it is in. */
const within = (parent: string, own: string): string => (parent === '' ? own : `${parent}__${own}`);

/** The eId of a division in the element whose eId is `parent` ("" for none): `chp_2__sec_1`. */
export const divisionId = (parent: string, division: AknDivision): string =>
  within(parent, `${rankOf(division).short}_${numberOf(division.id)}`);

/** The eId of an annex: `att_3`. */
export const annexId = ({ id }: Pick<AknDivision, 'id'>): string => `att_${numberOf(id)}`;

/** The eId of a block in the element whose eId is `parent`: `chp_1__p_2`, a table `…__table_1`; a note, counted apart, `…__p_n1`. */
export function blockId(parent: string, { id, kind }: Pick<AknBlock, 'id' | 'kind'>): string {
  const last = id.split('-').at(-1) ?? '';
  const number = /^p?\d/.test(last) || kind === 'table' ? numberOf(last) : last.replace('x', '_');
  return within(parent, `${kind === 'table' ? 'table' : 'p'}_${number}`);
}

/** The eId of an element that gathers blocks and has no number of its own: `chp_1__intro`. */
export const partId = (parent: string, name: string): string => within(parent, name);

import { capital } from '../../strings/english.ts';
import type { Plan } from '../../model/plan.ts';

/** What a plan's title in English is made of, each in English. */
export interface TitleParts {
  /** The place as a sentence has it: Hebei, Guyuan County. */
  place: string;
  /** action plan */
  planType: string;
  /** strategic emerging industries; null where nothing is said of it (其他). */
  field: string | null;
  period: Plan['period'];
}

/** Kinds of plans whose name says what they are about. */
const saysAll = /economic and social development|spatial|work of the government/;

const yearsOf = ({ from, to }: NonNullable<Plan['period']>): string => (from === to ? `${from}` : `${from}–${to}`);

/** What a plan is, without its place: Action plan, strategic emerging industries, 2018–2020. */
export const ruledShortTitle = ({ planType, field, period }: Omit<TitleParts, 'place'>): string =>
  capital([planType, saysAll.test(planType) ? null : field, period && yearsOf(period)].filter(Boolean).join(', '));

/**
 * A title by rule for a plan that has none in English: Hebei: action plan, strategic emerging industries, 2018–2020. It names the document
 * and translates nothing of its printed title. Years are left out where nobody knows them.
 */
export const ruledTitle = ({ place, ...parts }: TitleParts): string => {
  const short = ruledShortTitle(parts);
  return `${place}: ${short.charAt(0).toLowerCase()}${short.slice(1)}`;
};

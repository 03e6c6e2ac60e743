import { signs } from '../../strings/language-signs.ts';
import { language } from '../../strings/built-language.ts';
import { small } from '../../strings/english.ts';
import { ruledShortTitle, ruledTitle } from '../english/ruled-title.ts';
import type { LoadedPlan } from './load-plans.ts';

/** The year by which a plan is told from others: that of issue, or the first of its period where the date of issue is unknown. */
export const yearOf = ({ facts }: Pick<LoadedPlan, 'facts'>): number | null =>
  facts.issued === null ? (facts.period?.from ?? null) : Number(facts.issued.slice(0, 4));

/** A plan before its titles are made. */
type Untitled = Pick<LoadedPlan, 'facts' | 'typeName' | 'fieldName'> & { place: { en: string } };

type Told = Pick<LoadedPlan, 'facts' | 'shortTitle' | 'typeName' | 'fieldName'> & {
  place: Pick<LoadedPlan['place'], 'shortName' | 'printed'>;
};

/** A plan with the names that its own words give it. */
export const asPrinted = <T extends Told>({ facts, place, ...plan }: T): Told => ({
  ...{ ...plan, facts },
  place: { ...place, ...place.printed },
  shortTitle: facts.shortTitle,
  typeName: facts.planType,
  fieldName: facts.field,
});

/** A plan's titles as pages print them: in English the plan's own with ours in brackets, and ours alone where it is short. */
export function titlesOf(
  { facts, place, typeName, fieldName }: Untitled,
  own = language,
): Pick<LoadedPlan, 'title' | 'shortTitle' | 'translatedTitle'> {
  const printed = facts.title ?? facts.shortTitle;
  if (own === 'zh-CN') return { title: printed, shortTitle: facts.shortTitle, translatedTitle: null };
  const parts = { planType: small(typeName), field: small(fieldName), period: facts.period };
  const title = facts.titleEn ?? ruledTitle({ ...parts, place: place.en });
  return { title: `${printed} [${title}]`, translatedTitle: title, shortTitle: facts.shortTitleEn ?? ruledShortTitle(parts) };
}

/** Parts of a name side by side; Latin letters and what precedes them are parted by a space. */
const joined = (...parts: readonly (string | number)[]): string =>
  parts
    .map(String)
    .filter((part) => part !== '')
    .reduce((name, part) => name + (/[a-z)]$/i.test(name) || /^[A-Z]/.test(part) ? ' ' : '') + part);

/** What a name is made of that must tell plans apart: shorter ones first. */
const names: readonly ((plan: Told) => string)[] = [
  (plan) => joined(plan.place.shortName, yearOf(plan) ?? ''),
  (plan) => joined(plan.place.shortName, yearOf(plan) ?? '', plan.fieldName),
  (plan) => joined(plan.place.shortName, yearOf(plan) ?? '', plan.fieldName, plan.typeName),
  (plan) => joined(plan.place.shortName, plan.shortTitle),
  (plan) => joined(plan.place.shortName, plan.shortTitle, signs.aside(plan.facts.id).trim()),
];

/** Each plan in two words, for tables: its place and its year of issue, or the first year of its period; with its field, its type or its title where that is another plan’s name too. */
export function tagsOf(plans: readonly Told[]): string[] {
  const counts = names.map((name) => Map.groupBy(plans, name));
  const alone = (plan: Told): string =>
    (names.find((name, i) => counts[i]?.get(name(plan))?.length === 1) ?? names[names.length - 1])(plan);
  return plans.map(alone);
}

import { loadDivisionNames } from '../../../library/load/load-places.ts';
import { groupByPlace, loadPlans } from '../../../library/load/load-plans.ts';
import { loadVocabulary } from '../../../library/load/load-vocabulary.ts';
import { loadTerms, loadUnits } from '../../../library/load/load-words.ts';
import type { Translated } from '../../../search/english/in-chinese.ts';

/** What has a name in both languages. */
interface InBoth {
  zh: string;
  en?: string | undefined;
}

const pairOf = ({ zh, en }: InBoth): Translated[] => (en === undefined || en === '' ? [] : [[en, zh]]);

/** What an English sentence writes after a number, one and many. */
const formsOf = ({ zh, en }: { zh: string; en?: string | { one: string; many: string } | undefined }): Translated[] =>
  (typeof en === 'object' ? [en.one, en.many] : en === undefined ? [] : [en]).flatMap((each) => pairOf({ zh, en: each }));

/** The English names of everything that has a page, of units and of divisions, with the words that plans print; what is looked for most first. */
export async function loadEnglishNames(): Promise<Translated[]> {
  const [plans, { topics, measures, indicators, sectors, names }, terms, units, divisions] = await Promise.all([
    loadPlans(),
    loadVocabulary(),
    loadTerms(),
    loadUnits(),
    loadDivisionNames(),
  ]);
  const places = groupByPlace(plans).map(({ place }): Translated => [place.en, place.printed.shortName]);
  const titles = plans.flatMap(({ facts: { title, titleEn } }) => (title === null ? [] : pairOf({ zh: title, en: titleEn ?? undefined })));
  const entries = [...topics, ...sectors, ...indicators, ...measures, ...terms, ...names].flatMap(pairOf);
  return [...places, ...titles, ...entries, ...units.flatMap(formsOf), ...divisions];
}

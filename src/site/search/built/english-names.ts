import { loadDivisionNames } from '../../../library/load/load-places.ts';
import { groupByPlace, type LoadedPlan, loadPlans } from '../../../library/load/load-plans.ts';
import { loadVocabulary } from '../../../library/load/load-vocabulary.ts';
import { loadTerms, loadUnits } from '../../../library/load/load-words.ts';
import type { EnglishNames, Translated } from '../../../search/question/english/in-chinese.ts';

/** What has a name in both languages. */
interface InBoth {
  zh: string;
  en?: string | undefined;
}

const pairOf = ({ zh, en }: InBoth): Translated[] => (en === undefined || en === '' ? [] : [[en, zh]]);

/** What an English sentence writes after a number, one and many. */
const formsOf = ({ zh, en }: { zh: string; en?: string | { one: string; many: string } | undefined }): Translated[] =>
  (typeof en === 'object' ? [en.one, en.many] : en === undefined ? [] : [en]).flatMap((each) => pairOf({ zh, en: each }));

/** The parts of a name that two words join in both languages: new energy | smart grid, 新能源 | 智能电网. */
function partsOf([english, chinese]: Translated): Translated[] {
  const [own, printed] = [english.split(/ and |, /), chinese.split(/[与和、]/)];
  return own.length > 1 && own.length === printed.length ? own.map((each, i): Translated => [each, printed[i] ?? '']) : [];
}

/** For each entry of a vocabulary the words by which plans name it most. */
function mostPrinted(plans: readonly LoadedPlan[], kind: 'topics' | 'measures' | 'indicators'): (entry: InBoth & { id: string }) => InBoth {
  const counts = new Map<string, Map<string, number>>();
  for (const { mentions } of plans)
    for (const { entry, text } of mentions[kind]) {
      const own = counts.get(entry) ?? new Map<string, number>();
      counts.set(entry, own.set(text, (own.get(text) ?? 0) + 1));
    }
  return ({ id, zh, en }) => {
    const own = counts.get(id);
    const most = own && [...own].reduce((best, each) => (each[1] > best[1] ? each : best));
    return { en, zh: own === undefined || own.has(zh) ? zh : (most?.[0] ?? zh) };
  };
}

/** The English names of everything that has a page, of units and of divisions, with the words that plans print; what is looked for most first. */
export async function loadEnglishNames(): Promise<EnglishNames> {
  const [plans, { topics, measures, indicators, sectors, names }, terms, units, divisions] = await Promise.all([
    loadPlans(),
    loadVocabulary(),
    loadTerms(),
    loadUnits(),
    loadDivisionNames(),
  ]);
  const places = groupByPlace(plans).map(({ place }): Translated => [place.en, place.printed.shortName]);
  const titles = plans.flatMap(({ facts: { title, titleEn } }) => (title === null ? [] : pairOf({ zh: title, en: titleEn ?? undefined })));
  const tags = plans.map(({ tag, printedTag }): Translated => [tag, printedTag]);
  const entries = [
    ...topics.map(mostPrinted(plans, 'topics')),
    ...sectors,
    ...indicators.map(mostPrinted(plans, 'indicators')),
    ...measures.map(mostPrinted(plans, 'measures')),
    ...[...terms, ...names],
  ].flatMap(pairOf);
  return { names: [...places, ...tags, ...titles, ...entries, ...entries.flatMap(partsOf), ...divisions], units: units.flatMap(formsOf) };
}

import type { ReadQuantity } from '../model/target.ts';
import { titleOf } from './facts.ts';
import { type LoadedPlan, loadPlans } from './load/load-plans.ts';
import { language } from '../strings/built-language.ts';
import { type FigureReading, figureReading } from './english/figure-reading.ts';
import type { WhoseWords } from './english/said-whose.ts';
import type { EnglishWords } from './english/say-reading.ts';
import { loadTerms, loadUnits } from './load/load-words.ts';
import { loadVocabulary } from './load/load-vocabulary.ts';
import { type FigurePassage, passageOf, tableNoteOf } from './figure-passage.ts';
import { type PageName, pageName } from './page-names.ts';
import { url } from './url.ts';
import { type Where, whereIs } from './where.ts';
import { type FigureName, nameOf, valueOf } from './figure-name.ts';

/** A target or baseline with its plan and everything that pages say of it. */
export interface Figure {
  quantity: ReadQuantity;
  plan: LoadedPlan;
  /** The plan in two words: 河北2018. */
  tag: string;
  href: string;
  name: FigureName;
  /** What it says in the language of the site, made by rule from its fields; null in Chinese, and where no rule is sure. */
  reading: Reading | null;
  /** Names of its sectors. */
  sectors: string[];
  /** Where it stands, and the address of that block. */
  where: Where;
  /** The page of the plan it is on. */
  page: { name: PageName; href: string; address: string };
  passage: FigurePassage;
  /** The note under its table that says what the bracket around it means, and where that stands. */
  note: { text: string; href: string } | null;
}

/** All figures of the corpus, and the one of an id. */
export interface Figures {
  all: Figure[];
  targets: Figure[];
  baselines: Figure[];
  of(plan: LoadedPlan): Figure[];
  get(id: string): Figure;
}

/** What a person has said of a figure; undefined while nobody has been through it. */
export const reviewOf = (
  { position }: Pick<ReadQuantity, 'position'>,
  { data }: LoadedPlan,
): LoadedPlan['data']['reviews'][number] | undefined => data.reviews.find(({ start }) => start === position.start);

export const isTarget = ({ quantity }: Pick<Figure, 'quantity'>): boolean => quantity.kind === 'target';

/** A plan in two words, for tables: its place and its year, with more where another plan has these too. */
export const tagOf = ({ tag }: LoadedPlan): string => tag;

/** What a plan wears before its name: its place's slot, and which of the place's plans it is. */
export const wornBy = ({ place, facts }: Pick<LoadedPlan, 'place' | 'facts'>): { slot: string; mark: LoadedPlan['facts']['mark'] } => ({
  slot: place.slot,
  mark: facts.mark,
});

/** A plan's whole name with its place, as quotations give it. */
export const planName = (plan: LoadedPlan): string => `${plan.place.shortName} · ${titleOf(plan)}`;

/** A figure in English, and its value in the unit that it is kept in, as plans write it: 17,000亿元. */
type Reading = FigureReading & { kept: string };

function readingOf(quantity: ReadQuantity, words: EnglishWords & WhoseWords): Reading | null {
  const reading = figureReading(quantity, words);
  return reading && { ...reading, kept: valueOf(quantity) };
}

/** The figures of one plan, in the order of its text, each with what pages say of it. */
export function readFigures(
  plan: LoadedPlan,
  sectorNames: ReadonlyMap<string, string>,
  inEnglish: (EnglishWords & WhoseWords) | null = null,
): Figure[] {
  const blocks = new Map(plan.data.blocks.map((block) => [block.id, block]));
  const pageOf = new Map(plan.data.divisions.map(({ id, page }) => [id, page]));
  const pages = new Map(plan.sections.map(({ data }) => [data.address, pageName(data, plan.data)]));
  const tag = tagOf(plan);
  return plan.readings.map((quantity) => {
    const block = blocks.get(quantity.block);
    if (!block) throw new Error(`content/targets/${quantity.id}.md: it names no block. Run npm run content.`);
    const address = pageOf.get(block.division) ?? block.division;
    const note = tableNoteOf(plan.data.blocks, quantity);
    return {
      quantity,
      plan,
      tag,
      href: url.target(quantity.id),
      name: nameOf(quantity),
      reading: inEnglish && readingOf(quantity, inEnglish),
      sectors: quantity.sectors.map((sector) => sectorNames.get(sector) ?? sector),
      where: whereIs(plan, block.id),
      page: { name: pages.get(address) ?? address, href: url.page(plan.facts.id, address), address },
      passage: passageOf(block, quantity),
      note: note && { text: note.text, href: whereIs(plan, note.id).href },
    };
  });
}

let loaded: Promise<Figures> | undefined;

/** The figures of all plans, plan by plan, each in the order of its text. Joined once a build. */
export const loadFigures = (): Promise<Figures> => (loaded ??= load());

async function load(): Promise<Figures> {
  const [plans, { sectors, indicators, names: known }, units, terms] = await Promise.all([
    loadPlans(),
    loadVocabulary(),
    loadUnits(),
    loadTerms(),
  ]);
  const names = new Map(sectors.map(({ id, name }) => [id, name]));
  const inEnglish = language === 'en' ? { units, indicators, sectors, names: known, terms } : null;
  const byPlan = new Map(plans.map((plan) => [plan.facts.id, readFigures(plan, names, inEnglish)]));
  const all = [...byPlan.values()].flat();
  const byId = new Map(all.map((figure) => [figure.quantity.id, figure]));
  return {
    all,
    targets: all.filter(isTarget),
    baselines: all.filter((figure) => !isTarget(figure)),
    of: ({ facts }) => byPlan.get(facts.id) ?? [],
    get: (id) => {
      const figure = byId.get(id);
      if (!figure) throw new Error(`content/links/: there is no figure "${id}". Run npm run content.`);
      return figure;
    },
  };
}

/** Those of some plans; the one of an id may be another's, where a link leads to it. */
export function figuresWithin(figures: Figures, plans: readonly LoadedPlan[]): Figures {
  const all = plans.flatMap((plan) => figures.of(plan));
  return { ...figures, all, targets: all.filter(isTarget), baselines: all.filter((figure) => !isTarget(figure)) };
}

import { mentionsOf, sentenceWith } from './cited.ts';
import { missingOf } from './facts.ts';
import type { LoadedPlan } from './load/load-plans.ts';
import type { Vocabulary } from './load/load-vocabulary.ts';
import { isGeneral } from '../model/sector.ts';
import { blocksOf, hasCode, sectorWords } from './own-sectors.ts';
import { type OtherWords, otherWordsOf, otherSensesOf } from './other-words.ts';
import { printedOf } from './printed-words.ts';
import { isRead } from './read-entries.ts';
import type { ReadVocabulary } from '../model/review.ts';
import { whereIs } from './where.ts';

type Attachments = LoadedPlan['facts']['attachments'];

/** Why a plan has nothing where something could stand: one of the ten kinds of nothing, with what it rests on. */
export type Absence =
  /** None of the words, in the sense that counts. `senses`: longer words in which they mean something else. `elsewhere`: those that stand outside what the plan says of the one sector asked for. */
  | { kind: 'absent'; words: readonly string[]; senses: readonly string[]; elsewhere: readonly string[]; isIncomplete: boolean }
  /** Attachments about it that the corpus lacks, beside a text that names the thing or doesn't, or says it in other words. */
  | { kind: 'attachment'; missing: Attachments; isNamed: boolean; said: OtherWords[] }
  /** The field of the plan, and the name of the sector that it leaves to plans of others. */
  | { kind: 'outside'; field: string; sector: string }
  /** Named, but without a figure; in which words, where they are none of the entry's. */
  | { kind: 'noFigure'; said: OtherWords[] }
  /** Said in other words, narrower, wider or beside it. */
  | { kind: 'otherWords'; said: OtherWords[] }
  /** The plan's figures that the place asked for doesn't show, and the attachments that could hold one which it would. */
  | { kind: FoundKind; said: OtherWords[]; missing: Attachments }
  /** Nobody has read the plan for it: which of its words the program found there, and which it didn't. */
  | { kind: 'unchecked'; said: OtherWords[]; unseen: readonly string[] };

/** Why a figure of a plan isn't shown where it is asked for: of another mode or unit, measured and no target, of an indicator with another population, or counted under other sectors. */
export type FoundKind = 'otherForm' | 'baseline' | 'otherIndicator' | 'countedElsewhere';

/** The kinds of blank, in the order in which they are explained: the plan has nothing of what is asked. */
export const blankKinds = ['absent', 'noFigure', 'attachment', 'outside', 'unchecked'] as const satisfies Absence['kind'][];

/** The kinds that are no blank: the plan has other figures, or says it in other words. */
export const foundKinds = ['otherForm', 'baseline', 'otherIndicator', 'countedElsewhere'] as const satisfies FoundKind[];
export const saidKinds = ['otherWords', ...foundKinds] as const;

/** What is looked for in a plan that has nothing to show: an entry of a vocabulary, or a place, whose names every plan is searched for. */
export interface Thing {
  vocabulary: ReadVocabulary | 'places';
  id: string;
  words: readonly string[];
  /** Longer words that hold one of the words and mean something else. */
  not?: readonly string[];
  /** The shared sectors whose attachments could hold it; none for what belongs to none. */
  sectors: readonly string[];
}

/** What is asked of a thing besides: whether it is there in one sector, and in what other form. */
export interface Asked {
  /** The shared sector in which it is asked for: only what the plan says of that sector counts. */
  within?: string;
  /** True where plans of another field may leave the sector to others. */
  mayLeave?: boolean;
  /** The plan's figures of the thing that aren't shown there. */
  found?: Partial<Record<FoundKind, OtherWords[]>>;
}

/** The kind of the plan's figures that aren't shown, the nearest first; those of another indicator only where the thing itself is named. */
function foundOf(found: NonNullable<Asked['found']>, missing: Attachments, isNamed: boolean): Absence | null {
  const kinds = ['otherForm', 'baseline', ...(isNamed ? ['otherIndicator' as const] : [])] as const;
  const kind = kinds.find((each) => (found[each] ?? []).length > 0);
  return kind === undefined ? null : { kind, said: found[kind] ?? [], missing };
}

/** The words that a thing is looked for by, each once: its name may be among its aliases. */
export const wordsOf = ({ zh: name, aliases }: { zh: string; aliases: readonly string[] }): string[] => [...new Set([name, ...aliases])];

const covers = new WeakMap<readonly LoadedPlan[], Map<string, ReadonlySet<string>>>();

/** The sectors that plans of a field cover, as editors said. */
function coveredBy(plans: readonly LoadedPlan[], field: string): ReadonlySet<string> {
  const known = covers.get(plans) ?? new Map<string, ReadonlySet<string>>();
  covers.set(plans, known);
  const covered = known.get(field) ?? new Set(plans.filter(({ facts }) => facts.field === field).flatMap((plan) => plan.facts.covers));
  known.set(field, covered);
  return covered;
}

/** True when a plan of one field leaves a sector to plans of another and prints none of its words: a plan of strategic emerging industries that says nothing of steel. */
export function isOutside(plan: LoadedPlan, sector: string, plans: readonly LoadedPlan[]): boolean {
  if (isGeneral(sector) || plan.isWide || plan.own.words.some((word) => word.sector === sector)) return false;
  const covered = coveredBy(plans, plan.facts.field);
  // Where no editor has said what plans of the field cover, nobody can say what they leave out.
  return covered.size > 0 && !covered.has(sector) && !plan.own.sectors.some((own) => hasCode(own, sector));
}

/** The attachments that the corpus lacks and whose title names the sector. */
export function missingFor(plan: LoadedPlan, sector: string, vocabulary: Pick<Vocabulary, 'sectors'>): Attachments {
  const names = sectorWords(plan, sector, vocabulary);
  return missingOf(plan).filter(({ title }) => names.some((name) => title.includes(name)));
}

/** Where the program found a thing named, each wording once: what may be said of a plan that nobody has read for it. */
function foundWords(plan: LoadedPlan, { vocabulary, id }: Thing): OtherWords[] {
  const found = vocabulary === 'sectors' ? plan.own.words.filter(({ sector }) => sector === id) : mentionsOf(plan, vocabulary, id);
  const firsts = new Map(found.toReversed().map(({ text, block }) => [text, block]));
  return [...firsts].reverse().map(([text, block]): OtherWords => ({ text, block, href: whereIs(plan, block).href, kind: 'named' }));
}

/** True where an editor has been through a plan for a thing. Places are names that every plan is searched for: any reading of the plan is enough. */
const isLookedFor = (plan: LoadedPlan, { vocabulary, id }: Thing): boolean =>
  vocabulary === 'places' ? plan.reviews.read.length > 0 : isRead(plan, vocabulary, id);

/** True where a plan names a thing, by a figure or without: in one sector, only in what it says of that. */
function isNamedIn(plan: LoadedPlan, { vocabulary, id }: Thing, within: string | undefined, sectors: Pick<Vocabulary, 'sectors'>): boolean {
  if (vocabulary === 'sectors')
    return plan.own.words.some((word) => word.sector === id) || plan.own.sectors.some((own) => hasCode(own, id));
  const mentions = mentionsOf(plan, vocabulary, id);
  if (within === undefined) return mentions.length > 0;
  const about = blocksOf(plan, within);
  const names = sectorWords(plan, within, sectors);
  return mentions.some((mention) => {
    if (about.own.has(mention.block)) return true;
    if (about.others.has(mention.block)) return false;
    if (isGeneral(within)) return true;
    const sentence = sentenceWith(plan, mention);
    return names.some((name) => sentence.includes(name));
  });
}

/**
 * Why a plan has nothing to show of a thing, never a dash: the first kind that holds. The only place that decides it, for pages, files
 * and the search alike.
 */
export function absenceOf(
  plan: LoadedPlan,
  thing: Thing,
  plans: readonly LoadedPlan[],
  vocabulary: Pick<Vocabulary, 'sectors'>,
  { within, mayLeave = false, found = {} }: Asked = {},
): Absence {
  const about = within === undefined ? thing.sectors : [within];
  const missing = missingOf(plan).filter((each) => about.some((sector) => missingFor(plan, sector, vocabulary).includes(each)));
  const scope = within === undefined ? null : blocksOf(plan, within);
  const isAsked = ({ block }: OtherWords): boolean =>
    scope === null || scope.own.has(block) || (isGeneral(within ?? '') && !scope.others.has(block));
  const said = otherWordsOf(plan, thing).filter(isAsked);
  const named = said.filter(({ kind }) => kind === 'named');
  const isNamed = isNamedIn(plan, thing, within, vocabulary);
  const figures = foundOf(found, missing, isNamed);
  if (figures) return figures;
  if (missing.length > 0) return { kind: 'attachment', missing, isNamed, said };
  const left = mayLeave ? about.find((sector) => isOutside(plan, sector, plans)) : undefined;
  // A plan whose editor hasn't said what it covers leaves nothing out.
  if (left !== undefined && plan.facts.covers.length > 0 && !isNamed && said.length === 0) {
    const name = vocabulary.sectors.find(({ id }) => id === left)?.name ?? left;
    return { kind: 'outside', field: plan.fieldName, sector: name };
  }
  if (found.countedElsewhere && found.countedElsewhere.length > 0)
    return { kind: 'countedElsewhere', said: found.countedElsewhere, missing };
  if (!isLookedFor(plan, thing)) {
    const words = [...foundWords(plan, thing).filter(isAsked), ...said];
    return { kind: 'unchecked', said: words, unseen: printedOf(plan, thing.words).length > 0 ? [] : thing.words };
  }
  if (isNamed) return { kind: 'noFigure', said: [] };
  if (named.length > 0) return { kind: 'noFigure', said: named };
  if (said.length > 0) return { kind: 'otherWords', said };
  const elsewhere = within === undefined ? [] : printedOf(plan, thing.words);
  return { kind: 'absent', words: thing.words, senses: otherSensesOf(plan, thing), elsewhere, isIncomplete: missingOf(plan).length > 0 };
}

/** What holds of everything in a sector: an attachment about it that the corpus lacks, or a plan that leaves it to others; null else. */
export function sectorAbsenceOf(
  plan: LoadedPlan,
  sector: string,
  plans: readonly LoadedPlan[],
  vocabulary: Pick<Vocabulary, 'sectors'>,
): Absence | null {
  const thing: Thing = { vocabulary: 'sectors', id: sector, words: [], sectors: [sector] };
  const absence = absenceOf(plan, thing, plans, vocabulary, { mayLeave: true });
  return absence.kind === 'attachment' || absence.kind === 'outside' ? absence : null;
}

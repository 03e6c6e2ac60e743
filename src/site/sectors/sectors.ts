import type { FoundSector, SectorWord } from '../../model/sector.ts';
import { type Absence, absenceOf, missingFor, type Thing, wordsOf } from '../../library/absence.ts';
import { codeOf, hasCode, isListed } from '../../library/own-sectors.ts';
import type { Figure } from '../../library/figures.ts';
import type { LoadedPlan } from '../../library/load/load-plans.ts';
import type { Vocabulary } from '../../library/load/load-vocabulary.ts';
import { divide, headlineOf, isAim, isNamed } from './sector-figures.ts';
import { namedElsewhere } from './named-elsewhere.ts';
import { namedBaselines } from '../../library/other-words.ts';
import { type Where, whereIs } from '../../library/where.ts';

/** A shared sector as the pages compare it. */
export type Sector = Vocabulary['sectors'][number];

/** What the questions about sectors are asked of. */
export interface Corpus {
  plans: readonly LoadedPlan[];
  /** The plans of the whole corpus, where these are some of them. */
  all?: readonly LoadedPlan[];
  vocabulary: Pick<Vocabulary, 'sectors'>;
  /** The targets of a plan. */
  targetsOf(plan: LoadedPlan): readonly Figure[];
  /** The measured values of a plan. */
  baselinesOf(plan: LoadedPlan): readonly Figure[];
}

/** One sector that a plan lists itself, with what it says of it. */
export interface OwnSide {
  own: FoundSector;
  /** How it lies to this shared sector. */
  match: FoundSector['match'];
  /** The shared sector under which its share and headline are named, where this is another that it holds a part of; null else. */
  sharedWith: string | null;
  /** Its number among the sectors that have headings of their own, in the order of the text; null where none is about it. */
  order: { at: number; of: number } | null;
  rankAt: Where | null;
  figures: Figure[];
  /** The figure that stands for it, and those that differ from it. */
  headline: Figure[];
  /** Its part of the plan's characters, 0 to 1; null where no division is about it. */
  share: number | null;
  /** Where the text about it begins, or where it is named. */
  source: Where | null;
}

/** What one plan has under one shared sector. */
export interface SectorSide {
  plan: LoadedPlan;
  sector: string;
  owns: OwnSide[];
  /** Targets under the shared sector that are no own sector's. */
  elsewhere: Figure[];
  /** Why there is no own sector, or no target; null where there are targets. */
  absence: Absence | null;
  /** Where the plan lists no such sector: the sector's words that it prints, and those it doesn't. */
  words: { seen: (SectorWord & { where: Where })[]; unseen: string[] } | null;
  /** The attachments about it that the corpus lacks: 附件1. */
  missing: string[];
}

/** The shared sectors that some plan lists as its own, in the order of the vocabulary: those with a page. */
export const comparedSectors = ({ plans, vocabulary }: Pick<Corpus, 'plans' | 'vocabulary'>): Sector[] =>
  vocabulary.sectors.filter(({ id }) => isListed(plans, id));

/** The plans that list a sector as their own, wholly or in part. */
export const listedBy = ({ plans }: Pick<Corpus, 'plans'>, sector: string): LoadedPlan[] =>
  plans.filter(({ own }) => own.sectors.some((each) => hasCode(each, sector)));

/** Where a plan first prints the name of an own sector that has neither heading nor rank; null where it prints it nowhere. */
function namedAt(plan: LoadedPlan, { name }: FoundSector): Where | null {
  const block = plan.data.blocks.find(({ text }) => text.includes(name));
  return block ? whereIs(plan, block.id) : null;
}

function ownSide(plan: LoadedPlan, own: FoundSector, sector: string, figures: Figure[]): OwnSide {
  const sharedWith = own.sector === sector ? null : own.sector;
  const places = new Map(plan.data.blocks.map(({ id }, i) => [id, i]));
  const startOf = ({ blocks }: FoundSector): number => places.get(blocks[0]) ?? Infinity;
  const inOrder = plan.own.sectors.filter(({ blocks }) => blocks.length > 0).sort((a, b) => startOf(a) - startOf(b));
  const at = inOrder.indexOf(own);
  const rankAt = own.rank && whereIs(plan, own.rank.block);
  return {
    own,
    match: codeOf(own, sector)?.match ?? own.match,
    sharedWith,
    order: at < 0 ? null : { at: at + 1, of: inOrder.length },
    rankAt,
    figures,
    headline: sharedWith === null ? headlineOf(own, figures) : [],
    share: sharedWith !== null || own.blocks.length === 0 ? null : own.characters / plan.own.characters,
    source: own.blocks.length > 0 ? whereIs(plan, own.blocks[0]) : (rankAt ?? namedAt(plan, own)),
  };
}

/** What a plan has under a shared sector: its own sectors, each by itself, never added; or why it has none. */
export function sideOf(plan: LoadedPlan, { id, ...named }: Sector, corpus: Corpus): SectorSide {
  const owns = plan.own.sectors.filter((own) => hasCode(own, id));
  const targets = corpus.targetsOf(plan);
  const { own, elsewhere } = divide(id, owns, targets);
  const printed = plan.own.words.filter(({ sector }) => sector === id);
  const all = wordsOf(named);
  // A longer name that holds a printed word (人工智能与智能装备 where 人工智能 stands) is no word that is missing.
  const unseen = all.filter((word) => !printed.some(({ text }) => word.includes(text)));
  const isShared = owns.some((each) => each.sector !== id && targets.some(({ quantity }) => isOf(quantity, each)));
  const hasFigures = isShared || elsewhere.length > 0 || own.some((figures) => figures.length > 0);
  const missing = missingFor(plan, id, corpus.vocabulary);
  const isSilent = printed.length === 0 || missing.length > 0;
  const thing: Thing = { vocabulary: 'sectors', id, words: all, sectors: [id] };
  const found = () => ({
    baseline: namedBaselines(corpus.baselinesOf(plan).filter(({ quantity }) => quantity.sectors.includes(id))),
    countedElsewhere: namedElsewhere(plan, id, targets, corpus.vocabulary),
  });
  return {
    plan,
    sector: id,
    owns: owns.map((each, i) => ownSide(plan, each, id, own[i])),
    elsewhere,
    absence: hasFigures ? null : absenceOf(plan, thing, corpus.all ?? corpus.plans, corpus.vocabulary, { mayLeave: true, found: found() }),
    words: owns.length > 0 || isSilent ? null : { seen: printed.map((word) => ({ ...word, where: whereIs(plan, word.block) })), unseen },
    missing: missing.map(({ label }) => label),
  };
}

/** True of a target that stands under an own sector's headings, bears its name or is its aim. */
const isOf = (quantity: Figure['quantity'], own: FoundSector): boolean =>
  quantity.sectors.includes(own.sector) && (own.blocks.includes(quantity.block) || isNamed(quantity, own) || isAim(quantity, own));

/** A share with one decimal: 7.7%. */
export const shareOf = (share: number): string => `${(share * 100).toFixed(1)}%`;

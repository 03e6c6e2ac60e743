import type { Block } from '../../model/block.ts';
import type { Measure, Mention, Name, PlanMentions, Topic } from '../../model/entry.ts';
import { bordersIn, straddles } from '../../language/word-borders.ts';
import { blockOffsets, blockRange, type BlockRange, type BlockStretch } from '../../model/offset.ts';
import type { Place as JurisdictionPlace } from '../../model/plan.ts';
import type { Indicator } from '../../model/vocabulary.ts';
import { type Place, placesOf } from '../find/clause/place.ts';
import { type Passage, slice } from '../read/source/passage.ts';
import { printedOf, type Seed } from '../read/source/seed.ts';
import { blockText, spanOf, textParts } from '../read/text.ts';
import type { ReadBlock, ReadDivision } from '../read/walk.ts';
import { boundariesOf, settingOf } from './scene/setting.ts';
import { fold } from './scene/folded-text.ts';
import { mentionedIndicators } from './indicator-names.ts';
import { type Hit, type Lookup, lookupOf, lookUp } from './lookup.ts';
import { namesArea } from './area-names.ts';
import { cutsIn } from './short-words.ts';
import { wholeWord } from './whole-word.ts';
import { clauseOf } from './clause/cut-clause.ts';
import { stanceOf } from './stance/stance.ts';

/** The vocabularies whose entries are looked for. */
export interface MentionWords {
  topics: readonly Topic[];
  measures: readonly Measure[];
  names: readonly Name[];
  places: readonly JurisdictionPlace[];
  indicators: readonly Pick<Indicator, 'id' | 'zh' | 'aliases' | 'unsought' | 'named' | 'not'>[];
}

/** The vocabularies, ready for any number of plans. */
export interface MentionIndex {
  lookups: Record<keyof MentionWords, Lookup>;
  names: ReadonlyMap<string, Name>;
  /** The place that holds each place. */
  parents: ReadonlyMap<string, string | null>;
}

const sought = ({ id, zh, aliases, not }: Pick<Topic, 'id' | 'zh' | 'aliases' | 'not'>) => ({ id, words: [zh, ...aliases], not });

/** What of an indicator's words is looked for in a text: not the aliases that mean too much. */
const soughtAliases = ({ aliases, unsought, named }: Pick<Indicator, 'aliases' | 'unsought' | 'named'>): string[] => [
  ...aliases.filter((alias) => !unsought.includes(alias)),
  ...named,
];

/** Makes the index of all vocabularies. */
export const indexMentions = ({ topics, measures, names, places, indicators }: MentionWords): MentionIndex => ({
  lookups: {
    topics: lookupOf(topics.map(sought)),
    measures: lookupOf(measures.map(sought)),
    names: lookupOf(names.map((name) => sought({ ...name, aliases: [...name.aliases, ...name.context] }))),
    places: lookupOf(places.map(({ id, name, shortName }) => ({ id, words: [name, shortName], not: [] }))),
    indicators: lookupOf(indicators.map((indicator) => sought({ ...indicator, aliases: soughtAliases(indicator) }))),
  },
  names: new Map(names.map((name) => [name.id, name])),
  parents: new Map(places.map(({ id, parent }) => [id, parent])),
});

/** A plan as mentions are looked for in it. */
export interface MentionPlan {
  id: string;
  /** Its place: of two entries with one name the one of the plan's own place counts. */
  place: string;
  /** True of a plan of the whole nation, to which 全国 is no other place. */
  isNational: boolean;
  /** Its first year; null where that isn't known. */
  from: number | null;
  seed: Seed;
  divisions: readonly ReadDivision[];
  blocks: readonly ReadBlock[];
  /** The same blocks as published, for their run-in heads. */
  published: readonly Pick<Block, 'heads'>[];
}

const kinds = ['topics', 'measures', 'names', 'places', 'indicators'] as const;

/** Every mention of a plan, in the order of its text. Cost: linear in the plan. */
export function findMentions(plan: MentionPlan, index: MentionIndex): PlanMentions {
  const placeOf = placesOf(plan.divisions, plan.isNational);
  const found: PlanMentions = { id: plan.id, topics: [], measures: [], names: [], places: [], indicators: [] };
  plan.blocks.forEach((block, b) => {
    const { stretch, range } = blockOffsets(blockText(block));
    const heads = (plan.published[b].heads ?? []).map(({ at }) => range(at));
    for (const { passage, start } of textParts(block)) {
      const part = { plan, block, passage, offset: start, stretch, place: placeOf(block), heads };
      const mentions = findInPart(part, index);
      // One by one: a paragraph may name more entries than a call takes arguments.
      for (const kind of kinds) for (const mention of mentions[kind]) found[kind].push(mention);
    }
  });
  return found;
}

interface Part {
  plan: MentionPlan;
  block: ReadBlock;
  passage: Passage;
  /** Where the part begins in the block's text. */
  offset: number;
  /** Code points of the block's text. */
  stretch: (range: BlockRange) => BlockStretch;
  place: Place;
  heads: readonly BlockRange[];
}

function findInPart(part: Part, index: MentionIndex): Record<(typeof kinds)[number], Mention[]> {
  const folded = fold(part.passage.text);
  const borders = bordersIn(folded.text);
  const cuts = cutsIn(folded.text, borders);
  const hits = (kind: (typeof kinds)[number]): Hit[] =>
    lookUp(index.lookups[kind], folded.text).filter(({ start, end }) => !straddles(folded.text, start, end, borders));
  const isHome = (place: string | null): boolean => place !== null && areasOf(part.plan.place, index.parents).includes(place);
  const isArea = ({ id }: Hit): boolean => areaKinds.includes(index.names.get(id)?.kind ?? '');
  const [named, placed] = [hits('names'), hits('places')];
  const area = { text: folded.text, cuts, hits: [...named.filter(isArea), ...placed] };
  const names = named
    .filter((hit, _, all) => isOwn(hit, all, part.plan.place, index.names))
    .filter((hit) => !isArea(hit) || namesArea(area, hit, isHome(index.names.get(hit.id)?.place ?? null)));
  const ofKind = (...kinds: string[]): Hit[] => names.filter(({ id }) => kinds.includes(index.names.get(id)?.kind ?? ''));
  const owners = ofKind('firm');
  const proper = ofKind('project', 'firm', 'base', 'park', 'institute');
  const places = ofKind('city', 'county', 'district');
  const boundaries = boundariesOf(folded.text);
  const mention = (hit: Hit, within: readonly Hit[], isMeasure = false): Mention => {
    const setting = settingOf(folded.text, boundaries, hit.start, hit.end);
    const around = within.filter((name) => isInside(hit, name));
    const at: [number, number] = [folded.at[hit.start], folded.at[hit.end - 1] + 1];
    const known = {
      ...setting,
      place: part.place,
      kind: part.block.kind,
      isMeasure,
      isProject: index.names.get(hit.id)?.kind === 'project',
      named: around.length > 0,
      owned: owners.some((owner) => around.some((name) => name.start <= owner.start && owner.end <= name.end)),
      from: part.plan.from,
      inHead: part.heads.some(([from, to]) => from <= at[0] && at[1] <= to),
    };
    const { stance, rule } = stanceOf(known);
    const { verb, parts } = clauseOf(known, stance);
    const stretch = ([start, end]: readonly [number, number]): BlockStretch =>
      part.stretch(blockRange(part.offset + folded.at[start], part.offset + folded.at[end - 1] + 1));
    return {
      entry: hit.id,
      block: part.block.id,
      position: spanOf(part.plan.seed, slice(part.passage, ...at)),
      at: part.stretch(blockRange(part.offset + at[0], part.offset + at[1])),
      text: printedOf(part.plan.seed, slice(part.passage, ...at)),
      stance,
      rule,
      verb,
      clause: parts.map(stretch),
    };
  };
  return {
    topics: hits('topics').map((hit) => mention(wholeWord(folded.text, hit), proper)),
    measures: hits('measures').map((hit) => mention(hit, [], true)),
    names: names.map((hit) => mention(hit, proper)),
    places: placed
      .filter((hit) => namesArea(area, hit, isHome(hit.id)))
      .filter((hit) => !places.some((name) => isInside(hit, name)))
      .map((hit) => mention(hit, proper)),
    indicators: mentionedIndicators(folded.text, hits('indicators')).map((hit) => mention(hit, [])),
  };
}

const areaKinds: readonly string[] = ['city', 'county', 'district'] satisfies Name['kind'][];

/** A place and those that hold it, the nearest first. */
function areasOf(place: string, parents: MentionIndex['parents'], seen: readonly string[] = []): string[] {
  const parent = parents.get(place);
  return [place, ...(parent && !seen.includes(parent) ? areasOf(parent, parents, [...seen, place]) : [])];
}

/** True inside longer words: no the city in the county that has its name. */
const isInside = (hit: Hit, name: Hit): boolean =>
  name.start <= hit.start && name.end >= hit.end && name.end - name.start > hit.end - hit.start;

/** Where two entries have the same words at one place (桥西区 of two cities), the one of the plan's own place counts; where neither is, none does. */
function isOwn(hit: Hit, all: readonly Hit[], place: string, names: ReadonlyMap<string, Name>): boolean {
  const rivals = all.filter(({ start, end }) => start === hit.start && end === hit.end);
  return rivals.length === 1 || names.get(hit.id)?.place === place;
}

import { yearOf } from '../../../library/load/plan-tags.ts';
import type { Figures } from '../../../library/figures.ts';
import { groupByPlace, type LoadedPlan } from '../../../library/load/load-plans.ts';
import type { Vocabulary } from '../../../library/load/load-vocabulary.ts';
import type { LoadedWording } from '../../../library/load/load-wording.ts';
import type { AdminDivision } from '../../../model/admin-division.ts';
import type { Everyday } from '../../../model/vocabulary.ts';
import type { KnownEntry } from '../../../search/question/vocabulary.ts';
import { indicatorsInUse } from '../../indicators/indicators.ts';
import { divisionEntries, namesByEntry } from './known-divisions.ts';

/** What the entries are made from. */
export interface EntryCorpus {
  plans: readonly LoadedPlan[];
  vocabulary: Vocabulary;
  figures: Figures;
  /** What people type for the page of an id, and no plan prints. */
  everyday: ReadonlyMap<string, Everyday>;
  divisions: readonly AdminDivision[];
  /** What every two plans share in words. */
  pairs: readonly Pick<LoadedWording, 'a' | 'b'>[];
}

/** Pages of a plan that no other entry stands for: its annexes, and the wording that it shares with plans of a later id. */
function ledTo({ facts, sections, tag }: LoadedPlan, pairs: EntryCorpus['pairs']): Partial<KnownEntry> {
  const annexes = sections.flatMap(({ data: { address, label, title } }) => {
    const number = /^a(\d+)$/.exec(address)?.[1];
    return number === undefined ? [] : [{ number: Number(number), name: tag + (label ?? title ?? '') }];
  });
  const others = pairs.filter(({ a }) => a === facts.id).map(({ b }) => b);
  return { ...(annexes.length > 0 && { annexes }), ...(others.length > 0 && { pairs: others }) };
}

function everydayOf(known: Everyday | undefined, others: readonly string[]): Partial<KnownEntry> {
  const words = [...(known?.words ?? []), ...others];
  return words.length > 0 ? { everyday: words, ...(known?.printed !== undefined && { printed: known.printed }) } : {};
}

const quotes = /[“”]/g;
/** The period that a title names (三年, 十三五), and what kind of plan it calls it. */
const spoken = /(十[一二三四五六七八九]五|[一二三四五六七八九十]年).*?((?:行动)?计划|规划|纲要|方案)$/;

/** A plan's titles with its place, as people type them: without quotation marks, and by period and kind alone (甘肃十四五规划). */
function titlesOf({ facts, place: { printed: place } }: LoadedPlan): string[] {
  const [full, short] = [facts.title ?? '', facts.shortTitle].map((title) => title.replace(/（[^（）]*）$/, '').replace(quotes, ''));
  const kind = spoken.exec(short)?.slice(1).join('');
  const called = [place.name, place.shortName].flatMap((name) => [name + short, ...(kind === undefined ? [] : [name + kind])]);
  return [full, ...called].filter((title) => title !== '');
}

/** Kinds of names that are places. */
const places: ReadonlySet<string> = new Set(['city', 'county', 'district']);

/**
 * The entries that a question may name, by the ids of their pages: places with plans first, then plans, topics, measures, indicators, other
 * places, sectors, divisions that no plan speaks of. Firms, parks and projects, whose number grows with the plans, are found by the index of pages, but those that people call
 * otherwise than any plan does.
 */
export function knownEntries({ plans, vocabulary, figures, everyday, divisions, pairs }: EntryCorpus): KnownEntry[] {
  const { topics, measures, names, sectors } = vocabulary;
  const listed = namesByEntry(divisions);
  const entry = (id: string, own: readonly string[], more: Partial<KnownEntry> = {}): KnownEntry => ({
    id,
    names: [...new Set(own)],
    ...everydayOf(
      everyday.get(id),
      (listed.get(id.slice(id.indexOf('/') + 1)) ?? []).filter((name) => !own.includes(name)),
    ),
    ...more,
  });
  const sought =
    (kind: string) =>
    ({ id, zh, aliases, not }: Vocabulary['topics'][number] | Vocabulary['measures'][number]): KnownEntry =>
      entry(`${kind}/${id}`, [zh, ...aliases], not.length > 0 ? { not } : {});
  return [
    ...groupByPlace(plans).map(({ place, plans: own }) =>
      entry(`place/${place.id}`, [place.printed.name, place.printed.shortName], { plans: own.map(({ facts }) => facts.id) }),
    ),
    ...plans.map((plan) =>
      entry(`plan/${plan.facts.id}`, [plan.printedTag, `${plan.place.printed.name}${yearOf(plan) ?? ''}`, ...titlesOf(plan)], {
        plans: [plan.facts.id],
        ...ledTo(plan, pairs),
      }),
    ),
    ...topics.map(sought('topic')),
    ...measures.map(sought('measure')),
    ...indicatorsInUse(vocabulary, figures).map(({ id, zh, aliases, named }) => entry(`indicator/${id}`, [zh, ...aliases, ...named])),
    ...names
      .filter(({ id, kind }) => places.has(kind) || everyday.has(`name/${id}`))
      .map(({ id, zh, aliases, not, kind }) =>
        entry(`name/${id}`, [zh, ...aliases], { ...(not.length > 0 && { not }), ...(places.has(kind) && { isPlace: true }) }),
      ),
    ...sectors.map(({ id, zh, aliases }) => entry(`sector/${id}`, [zh, ...aliases])),
    ...divisionEntries(divisions),
  ];
}

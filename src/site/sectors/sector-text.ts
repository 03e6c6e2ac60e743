import type { Mention } from '../../model/entry.ts';
import { type ClausePiece, clauseOf } from '../../library/printed-clause.ts';
import type { LoadedPlan } from '../../library/load/load-plans.ts';
import type { Vocabulary } from '../../library/load/load-vocabulary.ts';
import type { Sector } from './sectors.ts';
import { url } from '../../library/url.ts';
import { type Where, whereIs } from '../../library/where.ts';

/** A thing that a plan names, and the clause that says what is to be done with it, where one does; and where that stands. */
export interface Line {
  text: string;
  href: string | null;
  /** True where it stands in names of projects only. */
  flag: boolean;
  clause: ClausePiece[] | null;
  where: Where;
}

/** What a plan's text names for a sector, and by which rule: under its own headings, or by the sector's words where no division is about it. */
export interface Named {
  by: 'headings' | 'words';
  topics: Line[];
  sites: Line[];
  firms: Line[];
  projects: Line[];
}

type Words = Pick<Vocabulary, 'topics' | 'names'>;

type Label = Pick<Line, 'href' | 'flag'>;

const isInside = (inner: Mention, outer: Mention): boolean =>
  inner.block === outer.block && inner.at[0] >= outer.at[0] && inner.at[1] <= outer.at[1];

const lengthOf = ({ at }: Mention): number => at[1] - at[0];

/** Mentions that stand in no longer name of another entry. */
function outermost(mentions: readonly Mention[]): Mention[] {
  const blocks = Map.groupBy(mentions, ({ block }) => block);
  const isNested = (mention: Mention): boolean =>
    (blocks.get(mention.block) ?? []).some(
      (other) => other.entry !== mention.entry && lengthOf(other) > lengthOf(mention) && isInside(mention, other),
    );
  return mentions.filter((mention) => !isNested(mention));
}

/** Each entry of some mentions once: where a verb first governs it, else where it first stands. One line a clause, for its longest name. */
function linesOf(plan: LoadedPlan, mentions: readonly Mention[], labelOf: (mention: Mention) => Label): Line[] {
  const groups = [...Map.groupBy(outermost(mentions), ({ entry }) => entry).values()];
  const chosen = groups.map((group) => group.find(({ verb }) => verb !== null) ?? group[0]);
  const clauses = Map.groupBy(chosen, ({ block, clause, verb, at }) => [block, ...(verb === null ? at : clause.flat())].join(' '));
  return [...clauses.values()].map((names) => {
    const [mention, ...others] = names.toSorted((a, b) => lengthOf(b) - lengthOf(a));
    const clause = mention.verb === null ? null : clauseOf(plan, mention, others);
    return { text: mention.text, ...labelOf(mention), clause, where: whereIs(plan, mention.block) };
  });
}

/** The names whose own words are of the sector, and the firms in the names of such projects. */
function namesByWords(
  plan: LoadedPlan,
  { id, zh: name, aliases }: Sector,
  { topics }: Words,
  kinds: ReadonlyMap<string, string>,
): Mention[] {
  const own = new Set(topics.filter(({ sector }) => sector === id).map((topic) => topic.id));
  const hits = plan.mentions.topics.filter(({ entry }) => own.has(entry));
  const isOfSector = (mention: Mention): boolean =>
    [name, ...aliases].some((word) => mention.text.includes(word)) || hits.some((hit) => isInside(hit, mention));
  const fitting = plan.mentions.names.filter(isOfSector);
  const projects = fitting.filter(({ entry }) => kinds.get(entry) === 'project');
  return plan.mentions.names.filter((mention) => fitting.includes(mention) || projects.some((project) => isInside(mention, project)));
}

/**
 * The technologies and products that a plan sets out to develop for a sector, and the bases, firms and projects it names for it:
 * all under its headings, those in `pages` linked to their page; where no division is about it, those that are of the sector by their own words.
 */
export function namedFor(plan: LoadedPlan, sector: Sector, vocabulary: Words, pages: ReadonlySet<string> = new Set()): Named {
  const blocks = new Set(plan.own.sectors.filter((own) => own.sector === sector.id).flatMap((own) => own.blocks));
  const sectorOf = new Map(vocabulary.topics.map((topic) => [topic.id, topic.sector]));
  const kinds = new Map(vocabulary.names.map(({ id, kind }) => [id, kind]));
  const by = blocks.size > 0 ? 'headings' : 'words';
  const topics = plan.mentions.topics.filter(
    ({ entry, block, stance }) => stance === '任务' && (by === 'headings' ? blocks.has(block) : sectorOf.get(entry) === sector.id),
  );
  const names =
    by === 'headings' ? plan.mentions.names.filter(({ block }) => blocks.has(block)) : namesByWords(plan, sector, vocabulary, kinds);
  const free = new Set(names.filter(({ stance }) => stance !== '项目').map(({ entry }) => entry));
  const pick = (...wanted: string[]): Line[] =>
    linesOf(
      plan,
      names.filter(({ entry }) => wanted.includes(kinds.get(entry) ?? '')),
      ({ entry }) => ({
        href: pages.has(entry) ? url.place(entry) : null,
        flag: !free.has(entry) && kinds.get(entry) !== 'project',
      }),
    );
  return {
    by,
    topics: linesOf(plan, topics, ({ entry }) => ({ href: url.topic(entry), flag: false })),
    sites: pick('base', 'park'),
    firms: pick('firm', 'institute'),
    projects: pick('project'),
  };
}

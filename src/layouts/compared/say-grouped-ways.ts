import { loadPairs } from '../../library/load/load-wording.ts';
import { loadScopes, loadWhole, type GroupScope } from '../../library/groups/scope.ts';
import type { NavItem } from '../../library/site-facts.ts';
import { url } from '../../library/url.ts';
import { findingLists } from '../../site/findings/findings.ts';
import { type Asked, type GroupLine, groupLines, inGroup } from '../../site/groups/say-group-lines.ts';
import { listedGroups } from '../../site/entries/entry-groups.ts';
import { sayTools } from '../../site/entries/say-entry.ts';
import { comparedSectors } from '../../site/sectors/sectors.ts';
import type { Words } from '../../strings/languages.ts';
import { askAll, askEntries, askTargets } from './say-asked.ts';

/** A comparison of all plans, as the page says it that leads to its groups. */
export interface GroupedWay {
  title: string;
  part: NavItem['id'];
  way?: keyof Words['compare']['by'];
  address: string;
  lines: { lines: GroupLine[]; without: string[] };
  /** The pages of what is compared, one by one. */
  links: { label: string; href: string }[];
}

/** The comparisons that ask for nothing single. */
export type Way = 'compare' | 'priorities' | 'sectors' | 'indicators' | 'topics' | 'measures' | 'texts' | 'findings' | 'targets';

type Question = Omit<GroupedWay, 'lines' | 'links'> & {
  links?: GroupedWay['links'];
  asked: Asked;
  say: (found: number, scope: GroupScope) => string;
};

/** What is asked of every plan on the way, and what is said of a group. */
async function questionOf(way: Way, words: Words): Promise<Question> {
  const { plans, figures, vocabulary } = await loadWhole();
  const { pairs } = await loadPairs();
  const { compare, entries, groups } = words;
  const part = 'compare';
  const plansOf = (_: number, { plans }: GroupScope): string => compare.plans(plans.length);
  const inPlan = askAll(({ facts }) => url.plan(facts.id));
  const pairsOf = (_: number, { plans }: GroupScope): string => {
    const ids = new Set(plans.map(({ facts }) => facts.id));
    return groups.pairs(pairs.filter(({ a, b }) => ids.has(a) && ids.has(b)).length);
  };
  const entriesOf = (kind: 'topics' | 'measures'): Question => ({
    ...{ title: entries[kind].matrix, part, way: kind, address: url.compareBy(kind) },
    asked: askEntries(kind, vocabulary[kind], words),
    say: (_, scope) => entries.entryCount(scope.vocabulary[kind].length),
    links: sayTools(listedGroups(kind, vocabulary), words).map(({ id, name: label }) => ({ label, href: url.compareGroup(kind, id) })),
  });
  const targets = askTargets(figures, () => true, words);
  const questions: Record<Way, Question> = {
    compare: { title: compare.title, part, address: url.compare(), asked: inPlan, say: plansOf },
    priorities: {
      ...{ title: words.priorities.title, part, way: 'priorities', address: url.compareBy('priorities'), say: plansOf },
      asked: askAll(({ facts }) => `${url.plan(facts.id)}#priorities`),
    },
    sectors: {
      ...{ title: words.sectors.title, part, way: 'sectors', address: url.compareBy('sectors'), asked: inPlan },
      say: (_, scope) => groups.sectors(comparedSectors(scope).length),
      links: comparedSectors({ plans, vocabulary }).map(({ id, name: label }) => ({ label, href: url.sector(id) })),
    },
    indicators: {
      ...{ title: words.targets.indicators.title, part, way: 'indicators', address: url.indicators() },
      asked: askTargets(figures, ({ quantity }) => quantity.indicator !== null, words),
      say: (found) => groups.targets(found),
    },
    topics: entriesOf('topics'),
    measures: entriesOf('measures'),
    texts: { title: words.pairs.title, part, way: 'texts', address: url.compareBy('texts'), asked: inPlan, say: pairsOf },
    findings: {
      ...{ title: words.targets.findings.title, part: 'targets', address: url.findings() },
      asked: askAll(({ facts }) => url.planTargets(facts.id)),
      say: (_, scope) => groups.findings(findingLists(scope.figures).reduce((sum, { findings }) => sum + findings.length, 0)),
    },
    targets: {
      ...{ title: words.targets.title, part: 'targets', address: url.targets(), say: (found) => groups.targets(found) },
      asked: (plan) => {
        const found = targets(plan);
        return found && { ...found, href: url.planTargets(plan.facts.id) };
      },
    },
  };
  return questions[way];
}

/** A comparison of all plans as its groups. */
export async function groupedWay(name: Way, words: Words): Promise<GroupedWay> {
  const { asked, say, links = [], ...question } = await questionOf(name, words);
  const { address } = question;
  const pageOf = inGroup(address === url.compare() ? url.home() : address);
  return { ...question, links, lines: groupLines(await loadScopes(), pageOf, asked, say, words) };
}

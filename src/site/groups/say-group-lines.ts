import { type GroupScope, hasPages } from '../../library/groups/scope.ts';
import { sayGroup } from '../../library/groups/say-group.ts';
import type { LoadedPlan } from '../../library/load/load-plans.ts';
import { url } from '../../library/url.ts';
import type { Words } from '../../strings/languages.ts';

/** A plan in the line of its group: what it has of what is asked, and where. */
export interface GroupMember {
  plan: LoadedPlan;
  said: string | null;
  href: string;
}

/** A group as overviews list it. */
export interface GroupLine {
  id: string;
  name: string;
  /** Its page; null for a plan that stands alone, and where the group has none for what is asked. */
  href: string | null;
  /** How much the group has of what is asked. */
  said: string;
  members: GroupMember[];
}

/** What a plan has of what is asked, and how often; null where it has nothing. */
export type Asked = (plan: LoadedPlan) => { found: number; said: string | null; href: string } | null;

/** More lines than these leave the plans to the pages of their groups. */
export const mostLines = 300;

/**
 * A line for every group some plan of which has what is asked, and the names of the groups that have none. `pageOf`: the page of a group that answers; `say`: how much all plans of a group have together.
 */
export function groupLines(
  scopes: readonly GroupScope[],
  pageOf: (scope: GroupScope) => string | null,
  asked: Asked,
  say: (found: number, scope: GroupScope) => string,
  words: Words,
): { lines: GroupLine[]; without: string[] } {
  const answers = new Map<LoadedPlan, ReturnType<Asked>>();
  // A plan stands in several groups.
  const answerOf = (plan: LoadedPlan): ReturnType<Asked> => {
    const known = answers.get(plan);
    if (known !== undefined) return known;
    const answer = asked(plan);
    answers.set(plan, answer);
    return answer;
  };
  const all = scopes.map((scope) => {
    const { group, plans } = scope;
    const members = plans.flatMap((plan) => {
      const own = answerOf(plan);
      return own === null ? [] : [{ plan, ...own }];
    });
    const found = members.reduce((sum, member) => sum + member.found, 0);
    return { id: group.id, name: sayGroup(group, words), href: pageOf(scope), said: say(found, scope), members };
  });
  const lines = all.filter(({ members }) => members.length > 0);
  const shown = lines.length > mostLines ? lines.map((line) => ({ ...line, members: [] })) : lines;
  return { lines: shown, without: all.filter(({ members }) => members.length === 0).map(({ name }) => name) };
}

/** The page of a group at the address of the one of all plans, or another of the group that answers; none where the group has no pages. */
export const inGroup =
  (address: string, isThere: (scope: GroupScope) => boolean = () => true, other: string | null = null) =>
  (scope: GroupScope): string | null => {
    const found = isThere(scope) ? address : other;
    return found !== null && hasPages(scope) ? url.inGroup(scope.group.id, found) : null;
  };

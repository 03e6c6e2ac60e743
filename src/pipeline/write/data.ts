import type { PlanData } from '../../model/data.ts';
import type { PlanMentions } from '../../model/entry.ts';
import type { Group } from '../../model/group.ts';
import type { PlanLinks } from '../../model/links.ts';
import type { PlanPriorities } from '../../model/sector.ts';
import type { PlanSectors } from '../../model/sector.ts';
import type { PlanReviews } from '../../model/review.ts';

/** content/data/{plan}.json: one division, block, correction, reference or number a line, so that a change is a readable difference. */
export const writeData = (data: PlanData): { path: string; text: string } => ({ path: `data/${data.id}.json`, text: lines(data) });

/** content/links/{plan}.json: one link a line. */
export const writeLinks = (links: PlanLinks): { path: string; text: string } => ({ path: `links/${links.id}.json`, text: lines(links) });

/** content/groups/{id}.json: one plan a line. */
export const writeGroup = (group: Group): { path: string; text: string } => ({ path: `groups/${group.id}.json`, text: lines(group) });

/** content/mentions/{plan}.json: one mention a line. */
export const writeMentions = (mentions: PlanMentions): { path: string; text: string } => ({
  path: `mentions/${mentions.id}.json`,
  text: lines(mentions),
});

/** content/own/{plan}.json: one own sector a line. */
export const writeOwnSectors = (sectors: PlanSectors): { path: string; text: string } => ({
  path: `own/${sectors.id}.json`,
  text: lines(sectors),
});

/** content/priorities/{plan}.json: one tier a line. */
export const writePriorities = (priorities: PlanPriorities): { path: string; text: string } => ({
  path: `priorities/${priorities.id}.json`,
  text: lines(priorities),
});

/** content/reviews/{plan}.json: one vocabulary or exception a line. */
export const writeReviews = (reviews: PlanReviews): { path: string; text: string } => ({
  path: `reviews/${reviews.id}.json`,
  text: lines(reviews),
});

/** An object with one entry of each of its lists a line. */
export function lines(data: object): string {
  const fields = Object.entries(data).map(
    ([key, value]) => `${JSON.stringify(key)}: ${Array.isArray(value) ? list(value) : JSON.stringify(value)}`,
  );
  return `{\n${fields.join(',\n')}\n}\n`;
}

const list = (items: readonly unknown[]): string =>
  items.length ? `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]` : '[]';

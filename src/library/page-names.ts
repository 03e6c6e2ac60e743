import type { Block, Division } from '../model/block.ts';
import type { LoadedPlan } from './load/load-plans.ts';
import { url } from './url.ts';

/** What stands before or after the chapters, by what is in it; the text has no name for it. */
export type Margin = 'notice' | 'opening' | 'attachmentList' | 'signature';

/** The name of a page: as printed, or which margin it is. */
export type PageName = string | { margin: Margin };

/** A section inside a page, with the sections inside it. */
export interface PagePart {
  id: string;
  name: string;
  parts: PagePart[];
}

/** A page of a plan: chapter, annex, or what stands before and after. */
export interface ContentsPage {
  address: string;
  kind: LoadedPlan['sections'][number]['data']['kind'];
  name: PageName;
  href: string;
  parts: PagePart[];
}

/** A printed number with its title: 一、总体要求, 附件3 人工智能与智能装备产业发展专项实施方案. */
export function nameOf(label: string | null, title: string | null): string {
  if (label === null || title === null) return label ?? title ?? '';
  return /[\p{L}\p{N}]$/u.test(label) ? `${label} ${title}` : label + title;
}

/** What stands before or after the chapters, by what is in it. */
export function marginOf(
  { divisions, blocks }: { divisions: readonly Pick<Division, 'id' | 'kind'>[]; blocks: readonly Pick<Block, 'kind' | 'division'>[] },
  kind: 'front' | 'back',
): Margin {
  const own = new Set(divisions.filter((division) => division.kind === kind).map(({ id }) => id));
  const has = (wanted: 'salutation' | 'attachments') => blocks.some((block) => block.kind === wanted && own.has(block.division));
  if (kind === 'front') return has('salutation') ? 'notice' : 'opening';
  return has('attachments') ? 'attachmentList' : 'signature';
}

/** The name of a page; of what has no heading in the text, which margin it is. */
export function pageName({ kind, label, title }: LoadedPlan['sections'][number]['data'], data: LoadedPlan['data']): PageName {
  return kind === 'front' || kind === 'back' ? { margin: marginOf(data, kind) } : nameOf(label, title);
}

function partsOf(divisions: readonly Division[], parent: string, depth: number): PagePart[] {
  if (depth === 0) return [];
  return divisions
    .filter((division) => division.parent === parent && division.kind === 'section')
    .map(({ id, label, title }) => ({ id, name: nameOf(label, title) || id, parts: partsOf(divisions, id, depth - 1) }));
}

/** The pages of a plan in order, each with its sections down to two levels. */
export function contentsOf({ facts, sections, data }: LoadedPlan): ContentsPage[] {
  return sections.map(({ data: section }) => ({
    address: section.address,
    kind: section.kind,
    name: pageName(section, data),
    href: url.page(facts.id, section.address),
    parts: partsOf(data.divisions, section.address, 2),
  }));
}

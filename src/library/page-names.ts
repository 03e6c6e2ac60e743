import type { Division } from '../model/block.ts';
import { zh } from '../strings/zh-CN.ts';
import type { LoadedPlan } from './load.ts';
import { url } from './url.ts';

/** A section inside a page, with the sections inside it. */
export interface Part {
  id: string;
  name: string;
  parts: Part[];
}

/** A page of a plan: chapter, annex, or what stands before and after. */
export interface ContentsPage {
  address: string;
  kind: LoadedPlan['sections'][number]['data']['kind'];
  name: string;
  href: string;
  parts: Part[];
}

/** A printed number with its title: 一、总体要求, 附件3 人工智能与智能装备产业发展专项实施方案. */
export function nameOf(label: string | null, title: string | null): string {
  if (label === null || title === null) return label ?? title ?? '';
  return /[\p{L}\p{N}]$/u.test(label) ? `${label} ${title}` : label + title;
}

/** Our name for what stands before or after the chapters, by what is in it. */
export function marginName({ divisions, blocks }: LoadedPlan['data'], kind: 'front' | 'back'): string {
  const own = new Set(divisions.filter((division) => division.kind === kind).map(({ id }) => id));
  const has = (wanted: 'salutation' | 'attachments') => blocks.some((block) => block.kind === wanted && own.has(block.division));
  if (kind === 'front') return has('salutation') ? zh.reading.notice : zh.reading.opening;
  return has('attachments') ? zh.reading.attachmentList : zh.reading.signature;
}

/** The name of a page; what has no heading in the text gets a name of ours. */
export function pageName({ kind, label, title }: LoadedPlan['sections'][number]['data'], data: LoadedPlan['data']): string {
  return kind === 'front' || kind === 'back' ? marginName(data, kind) : nameOf(label, title);
}

function partsOf(divisions: readonly Division[], parent: string, depth: number): Part[] {
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

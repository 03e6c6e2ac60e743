/** Writes the citation of a finding: its plan, paragraph, address and the day of reading. */
import { sayDayRead } from '../../cite/day-read.ts';
import { locate, pageOf } from '../../cite/locator.ts';
import { url } from '../../library/url.ts';
import type { Finding } from '../../search/check/finding.ts';
import { readPacked } from '../../search/packing/packed.ts';
import type { CiteParts } from './cite-parts.ts';

const opened = new Map<string, Promise<CiteParts>>();

/** What a plan's citations are made of; read once, and again where that failed. */
function open(plan: string): Promise<CiteParts> {
  const known = opened.get(plan) ?? readPacked<CiteParts>(url.citeFile(plan));
  opened.set(plan, known);
  known.catch(() => opened.delete(plan));
  return known;
}

const filled = (pieces: CiteParts['place'], texts: Readonly<Record<string, string>>): string =>
  pieces.map(({ text, slot }) => (slot === undefined ? text : (texts[slot] ?? text))).join('');

/** The citation of the passage or target that a finding is set beside, in GB/T 7714; "" where it is beside none or the plan's facts can't be read. */
export async function citationOf({ passages: [passage], target }: Finding, now: Date): Promise<string> {
  const plan = passage?.plan ?? target?.plan;
  if (plan === undefined) return '';
  const accessed = sayDayRead('gbt7714-2025', { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  try {
    const parts = await open(plan);
    const block = passage?.block ?? parts.targets[target?.id.split('/').at(-1) ?? ''];
    const where = block === undefined ? null : locate(block, parts.names, parts.parts);
    const page = passage ? `${parts.url}${pageOf(passage.block)}/#${passage.block}` : new URL(url.target(target?.id ?? ''), parts.url).href;
    return where === null ? filled(parts.whole, { accessed, url: page }) : filled(parts.place, { accessed, url: page, where });
  } catch {
    return '';
  }
}

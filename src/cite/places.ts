import { marginOf } from '../library/page-names.ts';
import { sayPage } from '../library/say-where.ts';
import { citeLanguage } from './cite-words.ts';
import type { LoadedPlan } from '../library/load.ts';

/** The printed numbers that lead to every division of a plan: 附件4 三、（六）. What has none in print gets our name, in square brackets. A space at the end parts a name from what follows. */
export function divisionNames({ data }: LoadedPlan): Record<string, string> {
  const divisions = new Map(data.divisions.map((division) => [division.id, division]));
  const names: Record<string, string> = {};
  for (const { id } of data.divisions) {
    const labels: string[] = [];
    for (let at: string | null = id; at !== null; at = divisions.get(at)?.parent ?? null) {
      const division = divisions.get(at);
      if (!division) break;
      const { kind, label } = division;
      if (kind === 'front' || kind === 'back') labels.unshift(`[${sayPage({ margin: marginOf(data, kind) }, citeLanguage)}]`);
      else if (label !== null) labels.unshift(kind === 'annex' || kind === 'box' ? ` ${label} ` : label);
    }
    names[id] = labels.join('').replace(/\s+/g, ' ').trimStart();
  }
  return names;
}

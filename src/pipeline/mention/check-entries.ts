import type { Problem } from '../../model/problem.ts';
import type { Measure, Name, Topic } from '../../model/entry.ts';
import type { Place } from '../../model/plan.ts';
import type { Sector } from '../../model/vocabulary.ts';
import { fold } from './scene/folded-text.ts';

type File = 'topics' | 'measures' | 'names';

/** What must hold between the entries of topics.yml, measures.yml and names.yml, and between them and the other vocabularies. */
export function checkEntries(
  { topics, measures, names, sectors }: { topics: Topic[]; measures: Measure[]; names: Name[]; sectors: Sector[] },
  { places }: { places: Place[] },
): Problem[] {
  const sector = new Set(sectors.map(({ id }) => id));
  const place = new Set(places.map(({ id }) => id));
  const name = new Set(names.map(({ id }) => id));
  return [
    ...twice('topics', topics),
    ...twice('measures', measures),
    ...twice('names', [...names, ...places.map(({ id }) => ({ id, zh: '', aliases: [] }))], false),
    ...topics.filter((each) => !sector.has(each.sector)).map((each) => fault('topics', `${each.id}: no sector ${each.sector}.`)),
    ...names.filter((each) => each.place && !place.has(each.place)).map((each) => fault('names', `${each.id}: no place ${each.place}.`)),
    ...names.filter((each) => each.within && !name.has(each.within)).map((each) => fault('names', `${each.id}: no name ${each.within}.`)),
  ];
}

interface Worded {
  id: string;
  zh: string;
  aliases: readonly string[];
}

/** Ids that stand twice; and words that two entries claim, unless names of two places may be the same. */
function twice(file: File, entries: readonly Worded[], words = true): Problem[] {
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  return entries.flatMap(({ id, zh, aliases }) => {
    const problems = ids.has(id) ? [fault(file, `two entries have the id ${id}.`)] : [];
    ids.add(id);
    if (!words) return problems;
    for (const word of new Set([zh, ...aliases].map((each) => fold(each).text))) {
      const owner = owners.get(word);
      if (owner !== undefined && owner !== id) problems.push(fault(file, `"${word}" is a word of ${owner} and of ${id}.`));
      owners.set(word, id);
    }
    return problems;
  });
}

const fault = (file: File, message: string): Problem => ({
  file: `seeds/${file}.yml`,
  line: null,
  column: null,
  rule: 'vocabulary',
  message,
  remedy: 'Correct the entry.',
  fatal: true,
});

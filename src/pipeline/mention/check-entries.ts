import type { Home, Homes, Path, Problem } from '../../model/problem.ts';
import type { Measure, Name, Topic } from '../../model/entry.ts';
import type { Place } from '../../model/plan.ts';
import type { Sector } from '../../model/vocabulary.ts';
import { fold } from './scene/folded-text.ts';

type File = 'topics' | 'measures' | 'names' | 'places';

/** What must hold between the entries of topics.yml, measures.yml and names.yml, and between them and the other vocabularies. */
export function checkEntries(
  { topics, measures, names, sectors }: { topics: Topic[]; measures: Measure[]; names: Name[]; sectors: Sector[] },
  { places }: { places: Place[] },
  homes: Homes,
): Problem[] {
  const sector = new Set(sectors.map(({ id }) => id));
  const place = new Set(places.map(({ id }) => id));
  const name = new Set(names.map(({ id }) => id));
  const fault = (file: File, index: number, field: string, message: string): Problem => faultAt(homes(file, index, [field]), message);
  const listed = (file: File, entries: readonly Worded[]): Listed[] =>
    entries.map((entry, index) => ({ entry, homeOf: (path) => homes(file, index, path) }));
  return [
    ...sameIds([
      ...listed('names', names),
      ...listed(
        'places',
        places.map(({ id }) => ({ id, zh: '', aliases: [] })),
      ).filter(isFirst),
    ]),
    ...sameWords(listed('topics', topics)),
    ...sameWords(listed('measures', measures)),
    ...topics.flatMap((each, i) =>
      sector.has(each.sector) ? [] : [fault('topics', i, 'sector', `${each.id}: no sector ${each.sector}.`)],
    ),
    ...names.flatMap((each, i) =>
      each.place === null || place.has(each.place) ? [] : [fault('names', i, 'place', `${each.id}: no place ${each.place}.`)],
    ),
    ...names.flatMap((each, i) =>
      each.within === null || name.has(each.within) ? [] : [fault('names', i, 'within', `${each.id}: no name ${each.within}.`)],
    ),
  ];
}

interface Worded {
  id: string;
  zh: string;
  aliases: readonly string[];
}

/** An entry and where its parts are written. */
interface Listed {
  entry: Worded;
  homeOf: (path: Path) => Home;
}

/** Places of one id are told apart with the other facts of places. */
const isFirst = ({ entry }: Listed, i: number, all: readonly Listed[]): boolean =>
  all.findIndex((other) => other.entry.id === entry.id) === i;

const written = ({ file, line }: Home): string => (line === null ? file : `${file}:${line}`);

/** Ids that two entries have. */
function sameIds(entries: readonly Listed[]): Problem[] {
  const owners = new Map<string, Home>();
  return entries.flatMap(({ entry: { id }, homeOf }) => {
    const home = homeOf(['id']);
    const first = owners.get(id);
    if (first === undefined) owners.set(id, home);
    return first === undefined ? [] : [faultAt(home, `two entries have the id ${id}: the other is ${written(first)}.`)];
  });
}

/** Words that two entries claim. */
function sameWords(entries: readonly Listed[]): Problem[] {
  const owners = new Map<string, Listed>();
  return entries.flatMap((listed) => {
    const { id, zh, aliases } = listed.entry;
    return [zh, ...aliases].flatMap((each, k) => {
      const word = fold(each).text;
      const owner = owners.get(word);
      owners.set(word, listed);
      if (owner === undefined || owner.entry.id === id) return [];
      const home = listed.homeOf(k === 0 ? ['zh'] : ['aliases', k - 1]);
      return [faultAt(home, `"${word}" is a word of ${owner.entry.id} (${written(owner.homeOf([]))}) and of ${id}.`)];
    });
  });
}

const faultAt = (home: Home, message: string): Problem => ({
  ...home,
  rule: 'vocabulary',
  message,
  remedy: 'Correct the entry.',
  fatal: true,
});

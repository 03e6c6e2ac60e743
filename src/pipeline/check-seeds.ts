import type { Homes, Problem } from '../model/problem.ts';
import { checkLoops } from './check/check-loops.ts';
import { checkSaid } from './check/check-said.ts';
import { checkUnits } from './check/check-units.ts';
import { checkQuotedPlans } from './check/quotations.ts';
import { checkCodes, checkMarks, checkPlaces, checkPlacesOfPlans, checkSlots } from './check-places.ts';
import { checkGroups } from './group/check-groups.ts';
import { checkEntries } from './mention/check-entries.ts';
import { checkReviews } from './mention/reviews.ts';
import { planNames } from './records/plan-parts.ts';
import { type CheckedSeeds, fault, home, repeated } from './seed-problem.ts';
import type { Words } from './vocabulary.ts';

type Check = (seeds: CheckedSeeds) => Problem[];

/** What must hold between files, each with the files it asks: it says nothing true where one of them can't be read. */
const checks: readonly { asks: readonly string[]; check: Check }[] = [
  { asks: ['plans'], check: (seeds) => [...checkFiles(seeds), ...checkMarks(seeds)] },
  { asks: ['places'], check: (seeds) => [...checkPlaces(seeds), ...checkCodes(seeds), ...checkSlots(seeds)] },
  { asks: ['places', 'names'], check: ({ vocabulary, words, homes }) => checkLoops(vocabulary.places, words.names, homes) },
  { asks: ['units'], check: ({ words, homes }) => checkUnits(words.units, homes) },
  {
    asks: [...planNames, 'indicators'],
    check: ({ vocabulary: { plans, corrections }, words, homes }) => checkSaid({ plans, corrections, ...words }, homes),
  },
  { asks: ['plans', 'glossary'], check: ({ vocabulary, homes }) => checkQuotedPlans(vocabulary, homes) },
  { asks: ['plans', 'places'], check: checkPlacesOfPlans },
  {
    asks: ['groups', 'plans', 'places', 'fields', 'levels'],
    check: ({ vocabulary, homes }) => checkGroups(vocabulary.groups, vocabulary, homes),
  },
  { asks: ['places', 'levels'], check: ({ vocabulary: { places, levels }, homes }) => named(homes, 'places', places, 'level', levels) },
  {
    asks: ['plans', 'plan-types'],
    check: ({ vocabulary: { plans, planTypes }, homes }) => named(homes, 'plans', plans, 'planType', planTypes),
  },
  { asks: ['plans', 'fields'], check: ({ vocabulary: { plans, fields }, homes }) => named(homes, 'plans', plans, 'field', fields) },
  { asks: ['plans', 'sectors'], check: checkCovers },
  { asks: ['own-sectors', 'sectors'], check: checkOwnSectors },
  {
    asks: ['topics', 'measures', 'names', 'sectors', 'places'],
    check: ({ vocabulary, words, homes }) => checkEntries(words, vocabulary, homes),
  },
  {
    asks: ['vocabulary-reviews', 'topics', 'measures', 'names', 'indicators', 'sectors'],
    check: ({ words, homes }) => checkReviews(words.readings, words, homes),
  },
];

/** What must hold between the vocabularies before any text is read. `broken` are the names of those that have records which aren't any. */
export const checkSeeds = (seeds: CheckedSeeds, broken: ReadonlySet<string> = new Set()): Problem[] =>
  checks.filter(({ asks }) => !asks.some((name) => broken.has(name))).flatMap(({ check }) => check(seeds));

/** One record a text, one text a record. */
function checkFiles({ vocabulary: { plans }, files, homes }: CheckedSeeds): Problem[] {
  const [recorded, there] = [new Set(plans.map(({ file }) => file)), new Set(files)];
  const ofPlan = (i: number, message: string, remedy: string) => fault(homes, ['plans', i, 'file'], 'plan', message, remedy);
  return [
    ...repeated(plans.map(({ file }) => file)).map(({ value, first, again }) =>
      ofPlan(again, `two plans have the file ${value}: the other is ${home(homes, 'plans', first)}.`, 'Give each its own.'),
    ),
    ...plans.flatMap(({ id, file }, i) =>
      there.has(file) ? [] : [ofPlan(i, `plan ${id} has no text: seeds/${file} is missing.`, 'Add the file or remove the record.')],
    ),
    ...files
      .filter((file) => !recorded.has(file))
      .map((file): Problem => {
        const [message, remedy] = ['no plan has this file.', 'Add a record for it or take the file away.'];
        return { file: `seeds/${file}`, line: null, column: null, rule: 'plan', message, remedy, fatal: true };
      }),
  ];
}

/** What a field of records names must stand in its vocabulary, by its name. */
function named<F extends 'level' | 'planType' | 'field'>(
  homes: Homes,
  name: 'plans' | 'places',
  records: readonly ({ id: string } & Record<F, string>)[],
  field: F,
  entries: readonly { zh: string }[],
): Problem[] {
  const file = { level: 'levels', planType: 'plan-types', field: 'fields' }[field];
  const known = entries.map(({ zh: word }) => word);
  return records.flatMap((record, i) => {
    if (known.includes(record[field])) return [];
    const message = `${record.id} has the ${field} ${record[field]}, which ${file}.yml doesn’t have.`;
    return [
      fault(homes, [name, i, field], name.slice(0, -1), message, `Write one of ${known.join('、')}, or add it in seeds/${file}.yml.`),
    ];
  });
}

function checkCovers({ vocabulary: { plans }, words: { sectors }, homes }: CheckedSeeds): Problem[] {
  const known = new Set(sectors.map(({ id }) => id));
  return plans.flatMap(({ id, covers }, i) =>
    covers.flatMap((sector, k) => {
      const message = `plan ${id} covers ${sector}, which sectors.yml doesn’t have.`;
      return known.has(sector) ? [] : [fault(homes, ['plans', i, 'covers', k], 'plan', message, 'Correct covers in the record.')];
    }),
  );
}

function checkOwnSectors({ words: { own, sectors }, homes }: CheckedSeeds): Problem[] {
  const known = new Set(sectors.map(({ id }) => id));
  return own.flatMap(({ name, sector, also }, i) =>
    [{ code: sector, path: ['sector'] }, ...also.map((other, k) => ({ code: other.sector, path: ['also', k, 'sector'] }))]
      .filter(({ code }) => !known.has(code))
      .map(({ code, path }) => {
        const message = `"${name}" lies under ${code}, which sectors.yml doesn’t have.`;
        return fault(homes, ['own-sectors', i, ...path], 'own-sector', message, 'Correct the entry.');
      }),
  );
}

/**
 * Whether the passages that editors' notes on sectors rest on (`plan/block`) are there. `blocks` are the addresses of the blocks of each
 * plan that was read: of one that wasn't, nothing is said.
 */
export function checkNotes(
  sectors: Words['sectors'],
  plans: readonly { id: string }[],
  blocks: ReadonlyMap<string, ReadonlySet<string>>,
  homes: Homes,
): Problem[] {
  const isThere = (address: string): boolean => {
    const [plan, block] = address.split('/');
    return blocks.get(plan)?.has(block) ?? plans.some(({ id }) => id === plan);
  };
  return sectors.flatMap(({ id, notes }, i) =>
    notes
      .flatMap(({ see }, n) => see.map((address, k) => ({ address, path: ['notes', n, 'see', k] })))
      .filter(({ address }) => !isThere(address))
      .map(({ address, path }) => {
        const message = `a note of ${id} names ${address}, and no such block is read.`;
        return fault(homes, ['sectors', i, ...path], 'note', message, 'Write plan/block, as its address has it.');
      }),
  );
}

import type { RawRecord } from '../../model/layered.ts';
import { planFile } from '../../model/plan.ts';
import type { Home, Path, Problem } from '../../model/problem.ts';
import { type ParseYaml, placedYaml } from './placed-yaml.ts';
import { isRecord, listAt, type OpenFile, type OpenRecords, openYaml } from './record-files.ts';

/** The parts of a plan's own file: the vocabulary whose records each holds, the file of src/model that says what they are, and whether it is one record. */
export const planParts = {
  facts: { name: 'plans', model: 'plan.ts', isOne: true },
  priority: { name: 'priorities', model: 'sector.ts', isOne: true },
  'own-sectors': { name: 'own-sectors', model: 'sector.ts', isOne: false },
  corrections: { name: 'corrections', model: 'correction.ts', isOne: false },
  reviews: { name: 'reviews', model: 'review.ts', isOne: false },
  'vocabulary-reviews': { name: 'vocabulary-reviews', model: 'review.ts', isOne: false },
} as const;

/** A part of a plan's own file. */
export type PlanPart = keyof typeof planParts;

const parts = Object.keys(planParts) as PlanPart[];

/** The vocabularies whose records stand in the plans' own files. */
export const planNames: readonly string[] = parts.map((part) => planParts[part].name);

/**
 * The records of the plans' own files by the vocabulary that they belong to, each with the plan that it is of: in the order of their
 * `places`, then of their ids. A file without facts and a part that nobody knows are fatal problems.
 */
export function openPlanFiles(
  texts: ReadonlyMap<string, string>,
  places: readonly unknown[],
  parse: ParseYaml = placedYaml,
): { records: Map<string, OpenRecords[]>; problems: Problem[]; placeIn: (plan: string, path: Path) => Home } {
  const files = [...texts].map(([plan, text]) => ({ plan, ...wholeOf(openYaml(`seeds/${planFile(plan)}`, text, parse)) }));
  const placeAt = ({ whole }: (typeof files)[number]): number => {
    const at = isRecord(whole['facts']) ? places.indexOf(whole['facts']['place']) : -1;
    return at < 0 ? places.length : at;
  };
  const sorted = files.sort((a, b) => placeAt(a) - placeAt(b) || (a.plan < b.plan ? -1 : 1));
  const records = new Map(planNames.map((name) => [name, [] as OpenRecords[]]));
  for (const { plan, open, whole } of sorted)
    for (const part of parts.filter((each) => each in whole)) records.get(planParts[part].name)?.push(partOf(plan, open, whole, part));
  const opened = new Map(files.map((each) => [each.plan, each.open]));
  const placeIn = (plan: string, path: Path): Home =>
    opened.get(plan)?.placeOf(path) ?? { file: `seeds/${planFile(plan)}`, line: null, column: null };
  return { records, problems: sorted.flatMap(({ problems }) => problems), placeIn };
}

/** A plan's file as name: value, nothing where it can't be read. */
function wholeOf(open: OpenFile): { open: OpenFile; whole: RawRecord; problems: Problem[] } {
  const whole = open.problem ? null : open.value;
  const problems = open.problem ? [open.problem] : faultsOf(whole, open);
  return { open, whole: isRecord(whole) && problems.length === 0 ? whole : {}, problems };
}

function faultsOf(whole: unknown, { placeOf }: OpenFile): Problem[] {
  const fault = (path: Path, message: string, remedy: string): Problem[] => [
    { ...placeOf(path), rule: 'schema', message, remedy, fatal: true },
  ];
  if (!isRecord(whole) || !isRecord(whole['facts']))
    return fault([], 'there are no facts.', 'Write facts: and below it what src/model/plan.ts names.');
  const foreign = parts.flatMap((part) =>
    [whole[part]].flat().flatMap((record, i) => (isRecord(record) && 'plan' in record ? [[part, i, 'plan']] : [])),
  );
  const strays = Object.keys(whole).filter((part) => !Object.hasOwn(planParts, part));
  return [
    ...('id' in whole['facts'] ? fault(['facts', 'id'], 'the facts have an id.', 'Take it out: the id of a plan is its file’s name.') : []),
    ...foreign.flatMap((path) =>
      fault(path, 'a record of a plan’s own file names a plan.', 'Take plan out: the file says of which plan it is.'),
    ),
    ...strays.flatMap((part) => fault([part], `nobody knows the part ${part}.`, `The parts are ${parts.join(', ')}.`)),
  ];
}

/** The records of one part, each with the plan that it is of. */
function partOf(plan: string, open: OpenFile, whole: RawRecord, part: PlanPart): OpenRecords {
  const { name, model, isOne } = planParts[part];
  const of = (record: RawRecord): RawRecord => (name === 'plans' ? { id: plan, ...record } : { plan, ...record });
  const written = whole[part];
  if (isOne && isRecord(written)) {
    return { records: [of(written)], problems: [], placeOf: ([, ...path]) => open.placeOf([part, ...path]), nameOf: () => part };
  }
  const list = listAt(open, [part], model);
  return { ...list, records: list.records.map((record) => (record ? of(record) : null)) };
}

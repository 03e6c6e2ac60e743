import type { Group } from '../model/group.ts';
import type { StockPhrase } from '../model/pair.ts';
import { type Home, type Homes, type Path, placed, type Problem } from '../model/problem.ts';
import { quotationSearch, quotationsIn } from './check/quotations.ts';
import { checkNotes, checkSeeds } from './check-seeds.ts';
import { type DivisionLists, type FoundAlike, writeDivisions } from './divisions.ts';
import { groupsOf } from './group/groups.ts';
import { type Grouped, linkGroups, wordGroups, nearestPlans } from './group-work.ts';
import { type PlanSummary } from './link/plans.ts';
import { gather, type Harvest, type Harvested } from './mention/harvest.ts';
import { planStages } from './plan.ts';
import { planNames } from './records/plan-parts.ts';
import { withMarks } from './records/plan-marks.ts';
import type { PlanSource } from './plan-states.ts';
import { causeOf, type PlanWork, planWork, readingOf, workName } from './plan-work.ts';
import { first } from './stages.ts';
import { countMeasures } from './preview/remarks.ts';
import type { Vocabulary, Words } from './vocabulary.ts';
import type { TextPlan } from './wording/fold.ts';
import { stockPhrases } from './wording/stock-list.ts';
import { type Cause, memoryWork, type Work } from './work.ts';
import { writeGroup, writeLinks } from './write/data.ts';
import { writeAlso, writeNearest, writeStock } from './write/pair.ts';
import { writeRules } from './write/written-rules.ts';
import type { ContentFile } from './write/plan-files.ts';

/** A folder of seeds: what people wrote beside the texts, the names of the texts, and the way to one of them. */
export interface Seeds {
  vocabulary: Vocabulary;
  words: Words;
  /** Where each record is written. */
  homes: Homes;
  /** Where a part of a plan's own file is written. */
  placeIn: (plan: string, path: Path) => Home;
  /** What was wrong with the vocabularies. */
  problems: readonly Problem[];
  files: readonly string[];
  /** The administrative divisions of China, as lists give them. */
  divisions: DivisionLists;
  /** Called once for every text, right before it is read: no more than one is in memory. */
  read: (file: string) => Pick<PlanSource, 'bytes' | 'sha256' | 'otherEnds'>;
}

/** A folder of seeds, and where what it comes to is kept. */
export interface Task {
  seeds: Seeds;
  work: Work;
  /** Which plans are read, by their index among those that can be; all where it isn't given. */
  isMine?: (index: number) => boolean;
}

/** What all plans together come to so far. Of a plan that has been read only what is small is held; `work` has the rest. */
interface Corpus extends Task {
  problems: Problem[];
  counts: Record<'plans' | 'characters' | 'blocks' | 'targets', number>;
  /** What is compared with what. */
  groups: Group[];
  /** The plans that could be read. */
  read: Map<string, { figures: string[]; mark: string }>;
  /** The stock wording that plans hold. */
  held: StockPhrase[];
  /** What plans list and no topic covers. */
  uncovered: Harvested[];
  /** The measures that no indicator fits, with how many figures each has. */
  unmatched: Map<string, number>;
}

/** As far as single plans go. */
const readPlans = first('open', open).next('group', group).next('plans', plans);

/** The whole pipeline: `plans` takes one plan after the other through `planStages`, the rest is done group by group. */
export const corpusStages = readPlans.next('link', link).next('wording', wording);

/** Every stage by name, in the order of the work. */
export const stageNames: readonly string[] = corpusStages.names.flatMap((name) => (name === 'plans' ? planStages.names : [name]));

/** Everything that a folder of seeds of a few plans comes to, in memory. */
export function readCorpus(seeds: Seeds): Corpus & { files: ContentFile[]; summaries: PlanSummary[] } {
  const work = memoryWork();
  const corpus = corpusStages.run({ seeds, work });
  return { ...corpus, files: work.files, summaries: [...corpus.read.keys()].map(keptIn(corpus).summaryOf) };
}

/** Reads and keeps the plans of one part of a corpus, and nothing else. */
export const readPart = (task: Required<Task>): Corpus => readPlans.run(task);

/** Under which name the work of each plan is kept, and what it depends on; to be asked for one plan at a time. */
export function worksOf(seeds: Seeds): { plan: string; name: string; cause: () => Cause<PlanWork> }[] {
  const opened = open({ seeds, work: memoryWork() }).seeds;
  const reading = readingOf(opened);
  return readable(opened).map((record) => ({
    plan: record.id,
    name: workName(record.id),
    cause: () => causeOf({ record, ...seeds.read(record.file) }, reading),
  }));
}

/** What the search for shared wording takes of a folder of seeds. */
export function readTexts(seeds: Seeds): TextPlan[] {
  const corpus = readPlans.run({ seeds, work: memoryWork() });
  return [...corpus.read.keys()].map(keptIn(corpus).textOf);
}

/** The vocabularies whose records a file of seeds has. */
const namesOf = (file: string): readonly string[] => (file.includes('/plans/') ? planNames : [file.replace(/^.*\/|\.yml$/g, '')]);

/** What must hold between the files of seeds/ before any text is read. */
function open({ seeds, ...task }: Task): Corpus {
  const vocabulary = { ...seeds.vocabulary, plans: withMarks(seeds.vocabulary.plans) };
  const broken = new Set(seeds.problems.filter(({ fatal }) => fatal).flatMap(({ file }) => namesOf(file)));
  const problems = [...seeds.problems, ...checkSeeds(seeds, broken)];
  const counts = { plans: 0, characters: 0, blocks: 0, targets: 0 };
  const nothing = { groups: [], read: new Map(), held: [], uncovered: [], unmatched: new Map() };
  return { seeds: { ...seeds, vocabulary }, ...task, problems, counts, ...nothing };
}

/** The records that can be read: with a text, at a place that is there, each id and text once; none where a vocabulary is broken. */
function readable({ vocabulary: { plans: records, places }, files, problems }: Seeds): Vocabulary['plans'] {
  if (problems.some(({ fatal }) => fatal)) return [];
  const known = new Set(places.map(({ id }) => id));
  const once = records.filter(({ id, file }, i) => records.findIndex((other) => other.id === id || other.file === file) === i);
  return once.filter(({ file, place }) => files.includes(file) && known.has(place));
}

/** What is compared with what: content/groups/, a file a group. */
function group(opened: Corpus): Corpus {
  const { places, levels, fields, groups: written } = opened.seeds.vocabulary;
  const groups = groupsOf({ plans: readable(opened.seeds), places, levels, fields }, written);
  opened.work.take(groups.map(writeGroup));
  return { ...opened, groups };
}

/** One plan after the other, read or as it was kept; of each only what is small is held. */
function plans(opened: Corpus): Corpus {
  const { seeds, work, isMine = () => true } = opened;
  const reading = readingOf(seeds);
  const corpus = { ...opened, problems: [...opened.problems], counts: { ...opened.counts } };
  const harvests: Harvest[] = [];
  const blocks = new Map<string, ReadonlySet<string>>();
  const alike: FoundAlike[] = [];
  const quotations = quotationSearch(quotationsIn({ ...seeds.vocabulary, sectors: seeds.words.sectors }, seeds.homes));
  for (const record of readable(seeds).filter((_, index) => isMine(index))) {
    const source = { record, ...seeds.read(record.file) };
    const { problems, read } = work.kept(workName(record.id), causeOf(source, reading), () => planWork(source, reading));
    for (const problem of problems) corpus.problems.push(placed(problem, (path) => seeds.placeIn(record.id, path)));
    corpus.counts.plans++;
    if (read === null) continue;
    const { figures } = read.summary;
    corpus.read.set(record.id, { figures: figures.map(({ id }) => id), mark: work.markOf(workName(record.id)) });
    corpus.held.push(...read.held);
    countMeasures(corpus.unmatched, figures);
    harvests.push({ plan: record.id, items: read.harvest });
    alike.push(...read.alike);
    quotations.take(read.text);
    blocks.set(record.id, new Set(read.blocks));
    corpus.counts.characters += read.characters;
    corpus.counts.blocks += read.blocks.length;
    corpus.counts.targets += figures.filter(({ kind }) => kind === 'target').length;
  }
  corpus.problems.push(...checkNotes(seeds.words.sectors, seeds.vocabulary.plans, blocks, seeds.homes), ...quotations.missing());
  work.take(writeDivisions(reading.divisions, alike, seeds.divisions));
  return { ...corpus, uncovered: gather(harvests) };
}

/** The way to what was read of a plan. */
export function keptIn({ work }: Pick<Corpus, 'work'>): Pick<Grouped, 'summaryOf' | 'textOf' | 'sketchOf'> {
  const readOf = (plan: string): NonNullable<PlanWork['read']> => {
    const { read } = work.again<PlanWork>(workName(plan));
    if (read === null) throw new Error(`${plan}: its text was not read.`);
    return read;
  };
  return { summaryOf: (plan) => readOf(plan).summary, textOf: (plan) => readOf(plan).text, sketchOf: (plan) => readOf(plan).sketch };
}

const groupedOf = (corpus: Corpus): Grouped => {
  const { seeds, work, groups, read } = corpus;
  return { groups, work, read, words: seeds.words, vocabulary: seeds.vocabulary, ...keptIn(corpus) };
};

/** The links within and between plans: content/links/, a file a plan. */
function link(corpus: Corpus): Corpus {
  for (const links of linkGroups(groupedOf(corpus))) corpus.work.take([writeLinks(links)]);
  return corpus;
}

/** What every two plans of a group share in words: content/pairs/, a file a pair, content/also/, a file a plan, which plans of other groups share most with each, content/nearest/, and the stock phrases of all; beside them the rules that read it all. */
function wording(corpus: Corpus): Corpus {
  for (const held of wordGroups(groupedOf(corpus))) corpus.work.take([writeAlso(held)]);
  for (const nearest of nearestPlans(groupedOf(corpus))) corpus.work.take([writeNearest(nearest)]);
  corpus.work.take([writeStock(stockPhrases(corpus.held)), ...writeRules(corpus.seeds.words)]);
  return corpus;
}

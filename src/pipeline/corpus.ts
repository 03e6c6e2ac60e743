import type { Group } from '../model/group.ts';
import type { Problem } from '../model/problem.ts';
import { checkNotes, checkSeeds } from './check-seeds.ts';
import { type DivisionLists, divisionsOf, findAlike, type FoundAlike, writeDivisions } from './divisions.ts';
import { groupsOf } from './group/groups.ts';
import { linkPlans, type PlanSummary, summaryOf } from './link/plans.ts';
import { coveredBy, gather, harvest, type Harvested } from './mention/harvest.ts';
import { indexMentions } from './mention/mentions.ts';
import { planStages, readPlan } from './plan.ts';
import type { PlanSource } from './plan-states.ts';
import { first } from './stages.ts';
import type { Homes, Vocabulary, Words } from './vocabulary.ts';
import { shareWording } from './wording/pairs.ts';
import { withMarks } from './plan-marks.ts';
import type { TextPlan } from './wording/fold.ts';
import { textOf } from './wording/text-plan.ts';
import { writeGroup, writeLinks } from './write/data.ts';
import type { ContentFile } from './write/plan-files.ts';
import { writeWording } from './write/pair.ts';

/** A folder of seeds: what people wrote beside the texts, the names of the texts, and the way to one of them. */
export interface Seeds {
  vocabulary: Vocabulary;
  words: Words;
  /** Where each record is written. */
  homes: Homes;
  /** What was wrong with the vocabularies. */
  problems: readonly Problem[];
  files: readonly string[];
  /** The administrative divisions of China, as lists give them. */
  divisions: DivisionLists;
  /** Called once for every text, right before it is read: no more than one is in memory. */
  read: (file: string) => Pick<PlanSource, 'bytes' | 'sha256'>;
}

/** What all plans together come to so far. Of a plan that has been read only what the stages after it need is kept. */
interface Corpus {
  seeds: Seeds;
  files: ContentFile[];
  problems: Problem[];
  counts: Record<'plans' | 'characters' | 'blocks' | 'targets', number>;
  summaries: PlanSummary[];
  texts: TextPlan[];
  /** What plans list and no topic covers. */
  uncovered: Harvested[];
  /** What is compared with what. */
  groups: Group[];
}

/** As far as single plans go. */
const readPlans = first('open', open).next('group', group).next('plans', plans);

/** The whole pipeline: `plans` takes one plan after the other through `planStages`, the rest is done once for all. */
export const corpusStages = readPlans.next('link', link).next('wording', wording);

/** Every stage by name, in the order of the work. */
export const stageNames: readonly string[] = corpusStages.names.flatMap((name) => (name === 'plans' ? planStages.names : [name]));

/** Everything that a folder of seeds comes to. */
export const readCorpus = (seeds: Seeds): Corpus => corpusStages.run(seeds);

/** What the search for shared wording takes of a folder of seeds. */
export const readTexts = (seeds: Seeds): TextPlan[] => readPlans.run(seeds).texts;

/** What must hold between the files of seeds/ before any text is read. */
function open(seeds: Seeds): Corpus {
  const vocabulary = { ...seeds.vocabulary, plans: withMarks(seeds.vocabulary.plans) };
  const broken = new Set(seeds.problems.filter(({ fatal }) => fatal).map(({ file }) => file.replace(/^.*\/|\.yml$/g, '')));
  const problems = [...seeds.problems, ...checkSeeds(seeds, broken)];
  const counts = { plans: 0, characters: 0, blocks: 0, targets: 0 };
  return { seeds: { ...seeds, vocabulary }, files: [], problems, counts, summaries: [], texts: [], uncovered: [], groups: [] };
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
  return { ...opened, groups, files: [...opened.files, ...groups.map(writeGroup)] };
}

function plans(opened: Corpus): Corpus {
  const { vocabulary, words, homes, read } = opened.seeds;
  const known = { vocabulary, words, index: indexMentions({ ...words, places: vocabulary.places }) };
  const covered = coveredBy(words);
  const corpus = { ...opened, files: [...opened.files], problems: [...opened.problems], counts: { ...opened.counts } };
  const summaries: PlanSummary[] = [];
  const texts: TextPlan[] = [];
  const harvests: { plan: string; items: Map<string, number> }[] = [];
  const blocks = new Map<string, ReadonlySet<string>>();
  const divisions = divisionsOf(opened.seeds.divisions, vocabulary.places, words.names);
  const alike: FoundAlike[] = [];
  for (const record of readable(opened.seeds)) {
    const { files, data, plan, figures, problems } = readPlan({ record, ...read(record.file) }, known);
    corpus.problems.push(...problems);
    corpus.files.push(...files);
    corpus.counts.plans++;
    if (!data || !plan) continue;
    const summary = summaryOf(record, data.divisions, data.blocks, figures);
    summaries.push(summary);
    texts.push(textOf(record, data, vocabulary.places));
    harvests.push({ plan: record.id, items: harvest(data, covered) });
    alike.push(...findAlike(divisions, record.id, data.blocks));
    blocks.set(record.id, new Set(data.blocks.map(({ id }) => id)));
    corpus.counts.characters += plan.counts.characters;
    corpus.counts.blocks += plan.counts.blocks;
    corpus.counts.targets += summary.figures.filter(({ kind }) => kind === 'target').length;
  }
  corpus.problems.push(...checkNotes(words.sectors, opened.seeds.vocabulary.plans, blocks, homes));
  corpus.files.push(...writeDivisions(divisions, alike, opened.seeds.divisions));
  return { ...corpus, summaries, texts, uncovered: gather(harvests) };
}

/** The links between all plans: content/links/, a file a plan. */
function link(corpus: Corpus): Corpus {
  const { vocabulary, words } = corpus.seeds;
  const links = linkPlans(corpus.summaries, { places: vocabulary.places, own: words.own, indicators: words.indicators });
  return { ...corpus, files: [...corpus.files, ...links.map(writeLinks)] };
}

/** What every two plans share in words: content/pairs/, a file a pair, content/also/, a file a plan, and the stock phrases. */
function wording(corpus: Corpus): Corpus {
  return { ...corpus, files: [...corpus.files, ...writeWording(shareWording(corpus.texts, corpus.seeds.words.stock))] };
}

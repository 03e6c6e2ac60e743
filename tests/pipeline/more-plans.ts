import { readFileSync } from 'node:fs';
import { seedsOf } from '../../scripts/seeds.ts';
import { sha256 } from '../../src/export/checksums.ts';
import { Place, PlanRecord } from '../../src/model/plan.ts';
import { readCorpus, type Seeds } from '../../src/pipeline/corpus.ts';

const folder = 'tests/fixtures/more-plans';
const bytesOf = (file: string) => readFileSync(`${folder}/${file}`);

const facts = (id: string, place: string, field: string, title: string, [from, to]: [number, number]): PlanRecord =>
  PlanRecord.parse({
    id,
    file: `${id}.txt`,
    sha256: sha256(bytesOf(`${id}.txt`)),
    shortTitle: title,
    place,
    planType: '行动计划',
    field,
    covers: [],
    title: { value: title, from: 'text' },
    issuer: { value: null, from: 'unknown' },
    documentNumber: { value: null, from: 'unknown' },
    issued: { value: null, from: 'unknown' },
    period: { value: { from, to }, from: 'text' },
    attachments: [],
    textSource: null,
    checkedAgainst: null,
  });

/** Plans that no editor has read: one of another province and decade, one of a city whose province has plans, both in our own words. */
export const morePlans: readonly PlanRecord[] = [
  facts('sichuan-manufacturing-2021', 'sichuan', '制造业', '四川省“十四五”先进制造业和数字经济发展规划', [2021, 2025]),
  facts('chengde-emerging-2018', 'chengde-city', '战略性新兴产业', '承德市战略性新兴产业发展行动计划（2018—2020年）', [2018, 2020]),
];

const morePlaces = [
  { id: 'sichuan', code: '510000', name: '四川省', shortName: '四川', level: '省', parent: null, slot: 5 },
  { id: 'chengde-city', code: '130800', name: '承德市', shortName: '承德', level: '设区市', parent: 'hebei', slot: 6 },
].map((place) => Place.parse(place));

/** The seeds of the five plans with some more: nothing but texts, records and places is added. */
export function withMore(plans: readonly PlanRecord[], seeds: Seeds = seedsOf('seeds')): Seeds {
  const { vocabulary } = seeds;
  const places = morePlaces.filter(({ id }) => plans.some(({ place }) => place === id));
  return {
    ...seeds,
    vocabulary: { ...vocabulary, plans: [...vocabulary.plans, ...plans], places: [...vocabulary.places, ...places] },
    files: [...seeds.files, ...plans.map(({ file }) => file)],
    read: (file) => {
      const added = plans.find((plan) => plan.file === file);
      return added ? { bytes: bytesOf(file), sha256: added.sha256 } : seeds.read(file);
    },
  };
}

/** The files of content/ that some seeds come to, by their paths. */
export const contentOf = (seeds: Seeds): Map<string, string> => new Map(readCorpus(seeds).files.map(({ path, text }) => [path, text]));

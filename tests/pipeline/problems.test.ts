import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { printProblem } from '../../src/model/problem.ts';
import { openPlanFiles } from '../../src/pipeline/records/plan-parts.ts';
import { readVocabularies } from '../../src/pipeline/vocabulary.ts';

const plan = readFileSync('seeds/plans/henan-emerging-2017.yml', 'utf8');
const places = readFileSync('seeds/places.yml', 'utf8');
type Entry = Record<string, unknown>;

/** The problems of the vocabularies with the places or the file of the one plan changed. */
function read({ text = plan, ...own }: { places?: string; names?: string; text?: string }): string[] {
  const layers: Record<string, string> = { places, ...own };
  const files = openPlanFiles(new Map([['henan-emerging-2017', text]]), ['henan']);
  const found = readVocabularies((name) => ({ own: layers[name], plans: files.records.get(name) }));
  return [...files.problems, ...found.problems].map(printProblem);
}

const facts = 'facts:\n  place: henan\n';
const withPart = (part: string, written: string): string => `${plan}\n${part}:\n${written}`;
/** The file of the plan without what is said of its misprints. */
const bare = plan.slice(0, plan.indexOf('\ncorrections:'));

/** The plan whose facts were changed, as flow YAML. */
const changed = (change: (record: Entry) => Entry): string => `facts: ${JSON.stringify(change((parse(plan) as { facts: Entry }).facts))}\n`;

it('the vocabularies as they are have no problem', () => expect(read({})).toEqual([]));

describe('a vocabulary that cannot be read names the place, the entry and the field', () => {
  it.each([
    ['a key twice', '- id: a\n  id: b\n', 'seeds/places.yml:2:3 [schema] is not YAML: Map keys must be unique. Mend the line.'],
    ['no list', 'id: a\n', 'seeds/places.yml:1:1 [schema] is no list. Begin each record with "- "; src/model/plan.ts says what it holds.'],
  ])('%s', (_, text, message) => expect(read({ places: text })).toEqual([message]));

  it.each<[string, string, RegExp]>([
    ['no YAML', 'facts:\n  place: "henan\n', /\.yml:3:1 \[schema\] is not YAML: Missing closing "quote\. Mend the line\.$/],
    [
      'no facts',
      '# nothing yet\n',
      /2017\.yml:?\d*:?\d* \[schema\] there are no facts\. Write facts: and below it what src\/model\/plan\.ts names\.$/,
    ],
    [
      'a part that nobody knows',
      withPart('correction', '- { sic: 甲 }\n'),
      /\.yml:\d+:1 \[schema\] nobody knows the part correction\. The parts are facts, priority, own-sectors, corrections, reviews, vocabulary-reviews\.$/,
    ],
    [
      'an id of its own',
      facts.replace('place', 'id'),
      /\.yml:2:7 \[schema\] the facts have an id\. Take it out: the id of a plan is its file’s name\.$/,
    ],
    [
      'a part that is no list',
      `${bare}\ncorrections: none\n`,
      /\.yml:\d+:14 \[schema\] corrections is no list\. Begin each record with "- "/,
    ],
    [
      'a field of the wrong type',
      `${bare}\ncorrections:\n- {sic: 甲, corr: 乙, certainty: certain, reason: 丙, times: 两次}\n`,
      /\.yml:\d+:59 \[schema\] corrections, entry 1, times should be of type number\. src\/model\/correction\.ts says what each field holds\.$/,
    ],
    [
      'a word that is none of the choices',
      `${bare}\ncorrections:\n- sic: 甲\n  corr: 乙\n  certainty: sure\n  reason: 丙\n`,
      /\.yml:\d+:14 \[schema\] corrections, entry 1, certainty should be one of: certain, likely, possible\. src\/model\/correction\.ts says/,
    ],
    [
      'an empty quote',
      `${bare}\ncorrections:\n- sic: ""\n  corr: 乙\n  certainty: certain\n  reason: 丙\n`,
      /\.yml:\d+:8 \[schema\] corrections, entry 1, sic is too small: 1 at least\. src\/model\/correction\.ts says/,
    ],
    [
      'a missing field',
      changed((record) => ({ ...record, shortTitle: undefined })),
      /:1:8 \[schema\] facts, shortTitle is missing\. src\/model/,
    ],
    [
      'an unknown field',
      changed((record) => ({ ...record, colour: 'red' })),
      /\[schema\] facts has a field that nobody knows: colour\. src/,
    ],
    ['a wrong hash', changed((record) => ({ ...record, sha256: 'x' })), /facts, sha256: sha256 is 64 hexadecimal digits\. /],
    [
      'a wrong day',
      changed((record) => ({ ...record, issued: { value: '2018年2月', from: 'text' } })),
      /facts, issued\.value: a day is written 2018-02-07\. /,
    ],
    [
      'an unknown fact with a value',
      changed((record) => ({ ...record, issuer: { value: '某市', from: 'unknown' } })),
      /facts, issuer: an unknown fact has value null, a known one has a value\. /,
    ],
  ])('of a plan: %s', (_, text, message) => expect(read({ text })).toEqual([expect.stringMatching(message)]));

  it('every fault of a file is said at once', () => {
    expect(read({ text: `${bare}\ncorrections:\n- { sic: 1 }\n- { corr: 2 }\n` }).length).toBeGreaterThan(5);
  });
});

it('plans stand in the order of their places, then of their ids, and each record says of which plan it is', () => {
  const of = (place: string, more = '') => `facts:\n  place: ${place}\n${more}`;
  const files = openPlanFiles(
    new Map([
      ['c-2030', of('nowhere')],
      ['b-2031', of('ningxia', 'corrections:\n- { sic: 甲 }\n')],
      ['a-2032', of('ningxia')],
      ['z-2020', of('gansu')],
    ]),
    ['gansu', 'ningxia'],
  );
  const recordsOf = (name: string) => files.records.get(name)?.flatMap(({ records }) => records);
  expect(recordsOf('plans')?.map((record) => record?.['id'])).toEqual(['z-2020', 'a-2032', 'b-2031', 'c-2030']);
  expect(recordsOf('corrections')).toEqual([{ plan: 'b-2031', sic: '甲' }]);
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { printProblem } from '../../src/model/problem.ts';
import { readVocabularies } from '../../src/pipeline/vocabulary.ts';

const yaml = (name: string) => readFileSync(`seeds/${name}.yml`, 'utf8');
const texts = { plans: yaml('plans'), places: yaml('places'), corrections: yaml('corrections') };
type Entry = Record<string, unknown>;

/** The problems of the vocabularies with one of them changed. */
const read = (changed: Record<string, string>) => {
  const own: Record<string, string> = { ...texts, ...changed };
  return readVocabularies((name) => ({ own: own[name] })).problems.map(printProblem);
};

/** plans.yml whose second record was changed, as flow YAML on one line a record. */
function second(change: (record: Entry) => Entry): string {
  const records = parse(texts.plans) as Entry[];
  return records.map((record, i) => `- ${JSON.stringify(i === 1 ? change(record) : record)}\n`).join('');
}

it('the vocabularies as they are have no problem', () => expect(read({})).toEqual([]));

describe('a vocabulary that cannot be read names the place, the entry and the field', () => {
  it.each([
    [
      'no YAML',
      'corrections',
      '- plan: x\n  sic: "甲\n',
      'seeds/corrections.yml:3:1 [schema] is not YAML: Missing closing "quote. Mend the line.',
    ],
    ['a key twice', 'places', '- id: a\n  id: b\n', 'seeds/places.yml:2:3 [schema] is not YAML: Map keys must be unique. Mend the line.'],
    [
      'no list',
      'places',
      'id: a\n',
      'seeds/places.yml:1:1 [schema] is no list. Begin each record with "- "; src/model/plan.ts says what it holds.',
    ],
    [
      'a field of the wrong type',
      'corrections',
      '- {plan: x, sic: 甲, corr: 乙, certainty: certain, reason: 丙, times: 两次}\n',
      'seeds/corrections.yml:1:68 [schema] entry 1, times should be of type number. src/model/correction.ts says what each field holds.',
    ],
    [
      'a word that is none of the choices',
      'corrections',
      '- plan: x\n  sic: 甲\n  corr: 乙\n  certainty: sure\n  reason: 丙\n',
      'seeds/corrections.yml:4:14 [schema] entry 1, certainty should be one of: certain, likely, possible. src/model/correction.ts says what each field holds.',
    ],
    [
      'an empty quote',
      'corrections',
      '- plan: x\n  sic: ""\n  corr: 乙\n  certainty: certain\n  reason: 丙\n',
      'seeds/corrections.yml:2:8 [schema] entry 1, sic is too small: 1 at least. src/model/correction.ts says what each field holds.',
    ],
  ])('%s', (_, key, text, message) => expect(read({ [key]: text })).toEqual([message]));

  it.each([
    [
      'a missing field',
      (record: Entry) => ({ ...record, shortTitle: undefined }),
      'seeds/plans.yml:2:3 [schema] entry 2, shortTitle is missing.',
    ],
    [
      'an unknown field',
      (record: Entry) => ({ ...record, colour: 'red' }),
      'seeds/plans.yml:2:3 [schema] entry 2 has a field that nobody knows: colour.',
    ],
    ['a wrong hash', (record: Entry) => ({ ...record, sha256: 'x' }), /entry 2, sha256: sha256 is 64 hexadecimal digits\. /],
    [
      'a wrong id',
      (record: Entry) => ({ ...record, id: 'Hebei 2018' }),
      /entry 2, id: a plan id is lower-case letters, digits and single hyphens\. /,
    ],
    [
      'a wrong day',
      (record: Entry) => ({ ...record, issued: { value: '2018年2月', from: 'text' } }),
      /entry 2, issued\.value: a day is written 2018-02-07\. /,
    ],
    [
      'an unknown fact with a value',
      (record: Entry) => ({ ...record, issuer: { value: '某市', from: 'unknown' } }),
      /entry 2, issuer: an unknown fact has value null, a known one has a value\. /,
    ],
  ])('%s', (_, change, message) => {
    const found = read({ plans: second(change) });
    expect(found).toHaveLength(1);
    if (typeof message === 'string') expect(found[0]).toBe(`${message} src/model/plan.ts says what each field holds.`);
    else expect(found[0]).toMatch(message);
  });

  it('every fault of a file is said at once', () => {
    expect(read({ corrections: stringify([{ plan: 'x' }, { sic: 1 }]) }).length).toBeGreaterThan(5);
  });
});

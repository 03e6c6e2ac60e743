import { describe, expect, it } from 'vitest';
import { checkEntries } from '../../../src/pipeline/mention/check-entries.ts';
import { vocabulary, words } from '../../vocabulary.ts';

const [topic] = words.topics;
const [measure] = words.measures;
const [name] = words.names;
/** Nobody can say where changed entries stand. */
const homes = (file: string) => ({ file: `seeds/${file}.yml`, line: null, column: null });
const messages = (changed: Partial<typeof words>): string[] =>
  checkEntries({ ...words, ...changed }, vocabulary, homes).map(({ message }) => message);

describe('entries', () => {
  it('of seeds/ hold together', () => expect(messages({})).toEqual([]));

  it.each<[string, Partial<typeof words>, string]>([
    [
      'two of one word',
      { measures: [...words.measures, { ...measure, id: 'again', aliases: [] }] },
      `"${measure.zh}" is a word of ${measure.id} (seeds/measures.yml) and of again.`,
    ],
    [
      'a name that has a place’s id',
      { names: [...words.names, { ...name, id: vocabulary.places[0].id }] },
      `two entries have the id ${vocabulary.places[0].id}: the other is seeds/names.yml.`,
    ],
    ['a topic of no sector', { topics: [{ ...topic, sector: 'nowhere' }] }, `${topic.id}: no sector nowhere.`],
    ['a name in no place', { names: [{ ...name, place: 'nowhere', within: null }] }, `${name.id}: no place nowhere.`],
    ['a name within no name', { names: [{ ...name, within: 'nowhere' }] }, `${name.id}: no name nowhere.`],
  ])('%s', (_title, changed, message) => expect(messages(changed)).toContain(message));

  it('names of two places may be the same word', () =>
    expect(messages({ names: [...words.names, { ...name, id: 'namesake' }] })).toEqual([]));
});

import type { Vocabulary } from '../src/pipeline/vocabulary.ts';
import type { Refusal } from './add-plan.ts';

const year = /^\d{4}$/;

/** The options by which a person says what a program can't know, or knows better. */
export const newPlanOptions = {
  id: {
    type: 'string',
    value: 'ID',
    pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/,
    about: 'the id that its addresses have; without it, place, field and year',
  },
  title: { type: 'string', value: 'TITLE', about: 'its title, as printed' },
  place: { type: 'string', value: 'PLACE', about: 'whose plan it is: a name, a GB/T 2260 code or an id of places.yml' },
  level: { type: 'string', value: 'LEVEL', about: 'the level of a new place: 省, 设区市, 县 … (vocabularies/levels.yml)' },
  parent: { type: 'string', value: 'PARENT', about: 'the place of places.yml that a new place lies in' },
  code: { type: 'string', value: 'CODE', pattern: /^\d{6}$/, about: 'the code of a new place that no list has' },
  issuer: { type: 'string', value: 'ISSUER', about: 'who issued it' },
  number: { type: 'string', value: 'NUMBER', about: 'the number under which it was issued' },
  issued: { type: 'string', value: 'DAY', pattern: /^\d{4}-\d\d-\d\d$/, about: 'the day of its issue' },
  from: { type: 'string', value: 'YEAR', pattern: year, about: 'the first year of its period' },
  to: { type: 'string', value: 'YEAR', pattern: year, about: 'the last year of its period' },
  type: { type: 'string', value: 'TYPE', about: 'its type (vocabularies/plan-types.yml)' },
  field: { type: 'string', value: 'FIELD', about: 'its field (vocabularies/fields.yml)' },
  source: {
    type: 'string',
    value: 'WORDS',
    about: 'where the text was taken from; without it, the address of a saved page or the file’s name',
  },
  yes: { type: 'boolean', about: 'takes what it suggests and asks nothing' },
  undo: { type: 'string', value: 'ID', about: 'takes a plan away that was added so, with all that was written for it' },
} as const;

/** Which option names something that its vocabulary lacks; null where none does. */
export function unfitOption(
  { level, type, field }: { level?: string; type?: string; field?: string },
  { levels, planTypes, fields }: Pick<Vocabulary, 'levels' | 'planTypes' | 'fields'>,
): Refusal | null {
  const lists = [
    { option: 'level', value: level, entries: levels, file: 'levels' },
    { option: 'type', value: type, entries: planTypes, file: 'plan-types' },
    { option: 'field', value: field, entries: fields, file: 'fields' },
  ];
  const wrong = lists.find(({ value, entries }) => value !== undefined && !entries.some(({ zh: name }) => name === value));
  if (!wrong) return null;
  const names = wrong.entries.map(({ zh: name }) => name).join(', ');
  const remedy = `Take one of ${names}; or add it to vocabularies/${wrong.file}.yml.`;
  return { message: `--${wrong.option} ${wrong.value ?? ''} is none of vocabularies/${wrong.file}.yml.`, remedy };
}

import { describe, expect, it } from 'vitest';
import type { AuthoredGroup } from '../../../src/model/group.ts';
import { checkGroups } from '../../../src/pipeline/group/check-groups.ts';
import { loadVocabulary } from '../../../scripts/seeds.ts';

const { vocabulary } = loadVocabulary('tests/fixtures/two-plans');

const said = (...groups: AuthoredGroup[]): string[] =>
  checkGroups(groups, vocabulary, () => ({ file: 'seeds/groups.yml', line: 1, column: 1 })).map(
    ({ message, fatal }) => `${fatal ? 'fatal' : 'advice'}: ${message}`,
  );

describe('the check of written groups', () => {
  it.each<[string, AuthoredGroup[], string[]]>([
    ['nothing of groups that hold plans', [{ id: 'here', zh: '本地', within: 'ningxia' }], []],
    [
      'which name, place or field there isn’t',
      [{ id: 'away', zh: '外地', within: 'mars', fields: ['占星'], plans: ['none'] }],
      [
        'fatal: the group away asks for none, which plans/ doesn’t have.',
        'fatal: the group away asks for mars, which places.yml doesn’t have.',
        'fatal: the group away asks for 占星, which fields.yml doesn’t have.',
      ],
    ],
    ['which group is empty', [{ id: 'late', zh: '以后', years: { from: 2150, to: 2160 } }], ['advice: no plan is in the group late.']],
  ])('says %s', (_, groups, problems) => {
    expect(said(...groups)).toEqual(problems);
  });
});

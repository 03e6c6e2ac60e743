import { describe, expect, it } from 'vitest';
import { seedsOf } from '../../../scripts/seeds.ts';
import { PlanMentions } from '../../../src/model/entry.ts';
import { contentOf, morePlans, withMore } from '../more-plans.ts';

const { words } = seedsOf('seeds');
const short = words.names.filter(({ kind }) => ['city', 'county', 'district'].includes(kind));

describe('a plan of another province', () => {
  const plan = morePlans[0];
  const text = contentOf(withMore([plan])).get(`mentions/${plan.id}.json`) ?? '';
  const mentions = PlanMentions.parse(JSON.parse(text));

  it('names no county of the five plans’ provinces by accident', () => {
    const found = mentions.names.filter(({ entry }) => short.some(({ id }) => id === entry)).map(({ text: word }) => word);
    expect(found).toEqual([]);
  });
});

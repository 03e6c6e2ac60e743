import { describe, expect, it } from 'vitest';
import { readDivisions } from '../../scripts/divisions.ts';
import { suggestFacts, type SuggestedFacts } from '../../src/newcomer/facts/suggest.ts';
import { readText } from '../../src/pipeline/find/any-text.ts';
import { seedOf } from '../../src/pipeline/read/source/seed.ts';
import { type Front, fronts } from './fronts.ts';
import { vocabulary, words } from '../vocabulary.ts';

const divisions = readDivisions();

const suggest = ({ text, file = 'plan.txt' }: Front): SuggestedFacts => {
  const seed = seedOf(file, text);
  return suggestFacts(
    { seed, read: readText(seed, 'plan', null, words), names: [file] },
    { types: vocabulary.planTypes, fields: vocabulary.fields, divisions },
  );
};

/** The facts as the tables write them. */
function written(facts: SuggestedFacts) {
  const { place, period } = facts;
  return {
    title: facts.title.value,
    place: place.value && `${place.value.code} ${place.value.name} ${place.value.shortName}`,
    level: place.value?.level,
    issuer: facts.issuer.from === 'text' ? facts.issuer.value : null,
    documentNumber: facts.documentNumber.value,
    issued: facts.issued.value,
    period: period.value && `${period.value.from}—${period.value.to}`,
    planType: facts.planType.value,
    field: facts.field.value,
    attachments: facts.attachments.map(({ label, title, inCorpus }) => `${label} ${title} ${inCorpus}`),
  };
}

describe('the facts of a plan, from its first lines', () => {
  it.each(fronts.map((front) => [front.what, front] as const))('%s', (_, front) => {
    expect(written(suggest(front))).toMatchObject(front.facts);
  });
});

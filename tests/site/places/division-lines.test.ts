import { expect, it } from 'vitest';
import { tagOf } from '../../../src/library/figures.ts';
import { loadDivisions } from '../../../src/library/load/load-places.ts';
import { loadPlans } from '../../../src/library/load/load-plans.ts';
import { loadVocabulary } from '../../../src/library/load/load-vocabulary.ts';
import { divisionGroups } from '../../../src/site/places/division-lines.ts';
import { namesWithPages } from '../../../src/site/places/named.ts';

const [plans, vocabulary, provinces] = await Promise.all([loadPlans(), loadVocabulary(), loadDivisions()]);
const linked = new Set([...plans.map(({ place }) => place.id), ...namesWithPages(plans, vocabulary).map(({ id }) => id)]);
const lines = provinces.flatMap(({ divisions }) => divisionGroups(divisions, plans, linked, tagOf).flatMap((group) => group.lines));
const line = (name: string) => lines.find((each) => each.name === name) ?? expect.fail(name);
const texts = plans.flatMap(({ data }) => data.blocks.map(({ text }) => text)).join('\n');

it('a county that the plans name leads to its page, by either of its names', () => {
  expect(line('清河县').page).toMatch(/places\/qinghe/);
  expect([line('任泽区').former, line('任泽区').page]).toEqual(['任县', expect.stringMatching(/places\/ren-county\/$/)]);
});

it('a county that no plan names says which words were looked for', () =>
  expect([line('南宫市').page, line('南宫市').words, line('南宫市').alike]).toEqual([null, ['南宫市', '南宫'], []]));

it('nothing that stands in a text is denied', () =>
  expect(
    lines
      .filter(({ page, alike, words }) => page === null && alike.length === 0 && words.some((word) => texts.includes(word)))
      .map(({ name, words }) => `${name}: ${words.join('、')}`),
  ).toEqual([]));

it('words that mean something else are shown where they stand', () =>
  expect(line('商城县').alike.map(({ tag, words }) => `${tag} ${words}`)).toEqual(['河南2017 一批网上商城、网上旗']));

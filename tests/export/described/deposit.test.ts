import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { citationFile, type DepositAbout, zenodoFile } from '../../../src/export/described/deposit.ts';
import { hostileTitles } from '../hostile.ts';

const about: DepositAbout = {
  title: '规划对照',
  creator: '甲',
  release: '2026.12',
  releasedOn: '2026-12-24',
  description: { zh: '规划 <b>', en: 'Plans & more' },
  keywords: ['工业', '某省'],
  url: null,
  repository: 'https://example.org/code',
  message: '请引用',
};

it('the version of a release stays text, and its day a day, to readers of YAML 1.1 and 1.2', () => {
  for (const version of ['1.1', '1.2'] as const)
    expect(parse(citationFile(about), { version })).toMatchObject({
      version: '2026.12',
      'date-released': '2026-12-24',
      authors: [{ name: '甲' }],
    });
});

it('every title comes back', () => {
  for (const title of hostileTitles) {
    expect(parse(citationFile({ ...about, title }))).toMatchObject({ title });
    expect(JSON.parse(zenodoFile({ ...about, title }))).toMatchObject({ title });
  }
});

it('what is not known is left out: the day before the first release, the address of a site that has none', () => {
  const early = { ...about, releasedOn: null };
  expect(parse(citationFile(early))).not.toHaveProperty('date-released');
  expect(parse(citationFile(early))).not.toHaveProperty('url');
  expect(JSON.parse(zenodoFile(early))).not.toHaveProperty('publication_date');
  expect(zenodoFile({ ...about, url: 'https://example.org/' })).toContain('"isDescribedBy"');
});

it('a description is HTML, as Zenodo takes it', () => {
  expect(JSON.parse(zenodoFile(about))).toMatchObject({ description: '<p>规划 &lt;b></p><p>Plans &amp; more</p>', license: 'CC-BY-4.0' });
});

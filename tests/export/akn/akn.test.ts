import { describe, expect, it } from 'vitest';
import { aknOf } from '../../../src/export/akn/akn.ts';
import type { AknPlan } from '../../../src/export/akn/akn-plan.ts';
import { loadPlans } from '../../../src/library/load/load-plans.ts';
import { sayPlanAkn } from '../../../src/site/data/files/say-plan-akn.ts';
import { words } from '../../../src/strings/languages.ts';
import { withSchemas } from '../published-schema.ts';
import { addressed, validator, valuesOf } from './read-akn.ts';
import { skewed } from './skewed-plan.ts';

const plans: AknPlan[] = [
  ...(await loadPlans()).map((plan) => sayPlanAkn(plan, words('zh-CN'), new URL('https://duizhao.example'))),
  skewed,
  {
    ...skewed,
    title: null,
    issuer: null,
    issued: null,
    period: null,
    divisions: skewed.divisions.slice(0, 1),
    blocks: skewed.blocks.slice(0, 1),
    figures: [],
  },
];
const files = plans.map((plan, i) => [`${plan.id} ${i}`, plan, aknOf(plan)] as const);

describe.each(files)('%s', (_, plan, file) => {
  const found = addressed(file);

  it('has the text of every block, in order, at its address', () => {
    const wanted = plan.blocks.map(({ id, text }) => [plan.addresses.get(id), text]);
    expect(found.filter(({ text }) => text !== '').map(({ url, text }) => [url, text])).toEqual(wanted);
  });

  it('has every eId once, made of abbreviations and numbers, and every address once', () => {
    const ids = valuesOf(file, '//@eId');
    expect(ids.filter((id) => !/^[a-z]+(_[a-z]*\d+(_\d+)?)?(__[a-z]+(_[a-z]*\d+(_\d+)?)?)*$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(found.map(({ url }) => url)).size).toBe(found.length);
  });

  it('begins an eId with that of what it is in', () => {
    const wrong = found.filter(
      ({ eId, name }) =>
        eId.includes('__') &&
        name === 'p' &&
        !valuesOf(file, `//akn:*[@eId='${eId}']/ancestor::akn:*/@eId`).includes(eId.replace(/__[^_]+_[^_]+$/, '')),
    );
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('leads from each figure to its page', () => {
    expect(valuesOf(file, "//akn:a[@class='figure']/@href").sort()).toEqual(plan.figures.map(({ url }) => url).sort());
  });

  it('says who issued it, when, and which text it was made from', () => {
    expect(valuesOf(file, "/akn:akomaNtoso/akn:doc/akn:meta//akn:TLCOrganization[@eId='issuer']/@showAs")).toEqual([plan.issuer ?? '不详']);
    expect(valuesOf(file, '/akn:akomaNtoso/akn:doc/akn:meta/akn:proprietary/*/@sha256')).toEqual([plan.seed.sha256]);
    expect(valuesOf(file, '/akn:akomaNtoso/akn:doc/akn:meta//akn:FRBRWork/akn:FRBRdate/@name')).toEqual([
      plan.issued ? 'issued' : plan.period ? 'periodStart' : 'unknown',
    ]);
  });
});

withSchemas('every file is valid Akoma Ntoso 3.0 by the schema of OASIS', ['akomantoso30.xsd', 'xml.xsd'], (read) => {
  const validate = validator(read('akomantoso30.xsd'), read('xml.xsd'));
  for (const [name, , file] of files) expect(() => validate(file), name).not.toThrow();
  expect(() => validate(files[0][2].replace('<mainBody>', '<mainBody><heading/>'))).toThrow();
});

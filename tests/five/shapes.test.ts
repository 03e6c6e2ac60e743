import { expect, it } from 'vitest';
import { PlanData } from '../../src/model/data.ts';
import { readCorpus } from '../../src/pipeline/corpus.ts';
import { five, fiveSeeds } from './five.ts';

const { files, problems } = readCorpus(fiveSeeds());
const plans = files.filter((file) => file.path.startsWith('data/')).map((file) => PlanData.parse(JSON.parse(file.text)));

it('the five read without a problem', () => {
  expect(problems).toEqual([]);
  expect(plans.map(({ id }) => id).sort()).toEqual(five);
});

it('the seeds’ shapes are found as often as they were counted by eye', () => {
  const count = (id: string, kind: string) => {
    const data = plans.find((plan) => plan.id === id);
    const divisions = data?.divisions.filter((division) => division.kind === kind).length ?? 0;
    return divisions || (data?.blocks.filter((block) => block.kind === kind).length ?? 0);
  };
  const table = {
    'hebei-emerging-2018': { chapter: 3, annex: 10, box: 0, table: 0, note: 0, attachments: 13, figure: 0, signature: 2, salutation: 1 },
    'hebei-industry-2016': { chapter: 4, annex: 0, box: 24, table: 1, note: 1, attachments: 0, figure: 1, signature: 2, salutation: 1 },
    'henan-emerging-2017': { chapter: 6, annex: 0, box: 0, table: 0, note: 0, attachments: 0, figure: 0, signature: 2, salutation: 1 },
    'xingtai-emerging-2018': { chapter: 3, annex: 0, box: 0, table: 0, note: 0, attachments: 0, figure: 0, signature: 0, salutation: 0 },
    'shijiazhuang-emerging-2018': {
      chapter: 4,
      annex: 0,
      box: 0,
      table: 0,
      note: 0,
      attachments: 5,
      figure: 0,
      signature: 0,
      salutation: 0,
    },
  };
  for (const [id, shapes] of Object.entries(table)) {
    const found = Object.fromEntries(Object.keys(shapes).map((kind) => [kind, count(id, kind)]));
    expect(found, id).toEqual(shapes);
  }
});

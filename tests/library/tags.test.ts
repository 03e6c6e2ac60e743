import { expect, it } from 'vitest';
import { tagsOf } from '../../src/library/load/plan-tags.ts';
import type { LoadedPlan } from '../../src/library/load/load-plans.ts';

/** As much of a plan as its name is made of. */
const plan = (shortName: string, year: number, field: string, planType: string, shortTitle = '规划'): LoadedPlan =>
  ({
    place: { shortName },
    facts: { id: `${shortName}${field}${planType}`, issued: `${year}-05-06`, field, planType, shortTitle },
    ...{ shortTitle, typeName: planType, fieldName: field },
  }) as LoadedPlan;

it.each([
  ['one plan a place and year', [plan('青海', 2022, '能源', '规划'), plan('青海', 2023, '能源', '规划')], ['青海2022', '青海2023']],
  [
    'two of a year, of two fields',
    [plan('青海', 2022, '能源', '规划'), plan('青海', 2022, '教育', '规划')],
    ['青海2022能源', '青海2022教育'],
  ],
  [
    'two of a year and a field, of two types',
    [plan('青海', 2022, '能源', '规划'), plan('青海', 2022, '能源', '意见')],
    ['青海2022能源规划', '青海2022能源意见'],
  ],
  [
    'two that only their titles tell apart',
    [plan('青海', 2022, '能源', '规划', '储能规划'), plan('青海', 2022, '能源', '规划', '光伏规划')],
    ['青海储能规划', '青海光伏规划'],
  ],
  [
    'in English, of two fields',
    [plan('Qinghai', 2022, 'Energy', 'Plan'), plan('Qinghai', 2022, 'Education', 'Plan')],
    ['Qinghai 2022 Energy', 'Qinghai 2022 Education'],
  ],
])('%s', (_, plans, tags) => expect(tagsOf(plans)).toEqual(tags));

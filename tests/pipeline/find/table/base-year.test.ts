import { expect, it } from 'vitest';
import { baseYearOf } from '../../../../src/pipeline/find/table/base-year.ts';

it.each([
  ['a year before the plan', [2020, 2025], { from: 2021, to: 2025 }, 2020],
  ['the first year of the plan, where goals come two years on', [2021, 2023, 2025], { from: 2021, to: 2025 }, 2021],
  ['none where goals come the year after', [2021, 2022, 2025], { from: 2021, to: 2025 }, null],
  ['none where the first year is a goal', [2022, 2025], { from: 2021, to: 2025 }, null],
  ['none where no year follows', [2020], { from: 2021, to: 2025 }, null],
  ['none where one year stands twice', [2020, 2020], { from: 2021, to: 2025 }, null],
  ['a year before the end of a plan that has no beginning', [2020, 2025], { from: null, to: 2025 }, 2020],
  ['none at the end of such a plan', [2025, 2030], { from: null, to: 2025 }, null],
  ['the first of two where the plan says no period', [2020, 2025], { from: null, to: null }, 2020],
])('%s', (_, years, period, expected) => expect(baseYearOf(years, period)).toBe(expected));

import { expect, it } from 'vitest';
import { withMarks } from '../../src/pipeline/records/plan-marks.ts';
import type { Mark } from '../../src/model/plan.ts';

const plan = (place: string, mark?: Mark) => ({ place, ...(mark !== undefined && { mark }) });
const marksOf = (...plans: ReturnType<typeof plan>[]): Mark[] => withMarks(plans).map(({ mark }) => mark);

it('the plans of a place get the first marks that are free', () => {
  expect(marksOf(plan('jilin'), plan('jilin', 'filled'), plan('jilin'), plan('qinghai'))).toEqual(['open', 'filled', 'half', 'filled']);
});

it('from the fifth on they have none', () => {
  expect(marksOf(...Array.from({ length: 6 }, () => plan('jilin')))).toEqual(['filled', 'open', 'half', 'ring', 'none', 'none']);
});

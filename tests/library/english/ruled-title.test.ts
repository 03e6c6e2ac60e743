import { expect, it } from 'vitest';
import { ruledShortTitle, ruledTitle } from '../../../src/library/english/ruled-title.ts';

const tea = { place: 'Guizhou', planType: 'action plan', field: 'agriculture and the countryside', period: { from: 2021, to: 2025 } };

it.each([
  [tea, 'Guizhou: action plan, agriculture and the countryside, 2021–2025'],
  [{ ...tea, period: { from: 2024, to: 2024 } }, 'Guizhou: action plan, agriculture and the countryside, 2024'],
  [{ ...tea, period: null }, 'Guizhou: action plan, agriculture and the countryside'],
  [{ ...tea, field: null }, 'Guizhou: action plan, 2021–2025'],
  [
    { ...tea, place: 'Kaiyang County', planType: 'implementation scheme', field: 'transport' },
    'Kaiyang County: implementation scheme, transport, 2021–2025',
  ],
  // What says itself what it is about has no field after it.
  [
    { ...tea, planType: 'outline of the plan for economic and social development', field: 'economy and society' },
    'Guizhou: outline of the plan for economic and social development, 2021–2025',
  ],
  [
    { ...tea, planType: 'report on the work of the government', field: 'economy and society' },
    'Guizhou: report on the work of the government, 2021–2025',
  ],
])('%j has the title %s', (parts, title) => {
  expect(ruledTitle(parts)).toBe(title);
});

it('the short title leaves the place out', () => {
  expect(ruledShortTitle(tea)).toBe('Action plan, agriculture and the countryside, 2021–2025');
});

import type { TextPlan } from '../../../src/pipeline/wording/fold.ts';

/** A plan of some blocks, for tests. */
export const planOf = (id: string, texts: readonly string[], root = 'x'): TextPlan => ({
  id,
  root,
  blocks: texts.map((text, i) => ({ id: `s1-p${i + 1}`, text, label: '', names: [] })),
  topics: [],
});

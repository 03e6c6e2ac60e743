import type { PlanData } from '../../model/data.ts';

/** content/data/{plan}.json: one division, block, correction or reference a line, so that a change is a readable difference. */
export function writeData(data: PlanData): { path: string; text: string } {
  const fields = Object.entries(data).map(
    ([key, value]) => `${JSON.stringify(key)}: ${Array.isArray(value) ? list(value) : JSON.stringify(value)}`,
  );
  return { path: `data/${data.id}.json`, text: `{\n${fields.join(',\n')}\n}\n` };
}

const list = (items: readonly unknown[]): string =>
  items.length ? `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]` : '[]';

import { expect, it } from 'vitest';
import { toCsv } from '../../../src/export/csv.ts';
import { loadMeasureGroups } from '../../../src/site/entries/entry-groups.ts';
import { partsOf } from '../../../src/site/entries/entries.ts';
import { countTools, measureRows, toolRows, tools } from '../../../src/site/entries/tools.ts';

const { groups, layers } = await loadMeasureGroups();
const rows = groups.flatMap((group) => group.rows);

it('counts every measure once a plan: as a task, as named, or not at all', () => {
  const counts = countTools(rows, layers);
  expect(counts).toHaveLength(layers.length * tools.length);
  for (const { plan } of layers) {
    const named = rows.filter((row) => partsOf(row).some(({ layer, passages }) => layer.plan === plan && passages.length > 0));
    const own = counts.filter(({ layer }) => layer.plan === plan);
    expect(own.reduce((sum, { full, named: only }) => sum + full + only, 0)).toBe(named.length);
  }
});

it('counts as a task only what one passage says is to be done', () => {
  const row = { ...rows[0] };
  const only = (stance: '任务' | '列举') => ({
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      parts: cell.parts.map((part) => ({ ...part, lead: part.lead && { ...part.lead, mention: { ...part.lead.mention, stance } } })),
    })),
  });
  const sum = (stance: '任务' | '列举', key: 'full' | 'named') =>
    countTools([only(stance)], layers).reduce((total, count) => total + count[key], 0);
  const naming = partsOf(row).filter(({ lead }) => lead !== null).length;
  expect(naming).toBeGreaterThan(0);
  expect([sum('任务', 'full'), sum('任务', 'named'), sum('列举', 'full'), sum('列举', 'named')]).toEqual([naming, 0, 0, naming]);
});

it('publishes a row for every measure and plan, a blank with its kind', () => {
  const lines = measureRows(rows, { whole: (href) => `https://x.example${href}`, stance: (stance) => stance, absence: ({ kind }) => kind });
  expect(lines).toHaveLength(rows.length * layers.length);
  for (const { passages, absence, url } of lines) {
    if (passages === 0) expect({ absence: typeof absence, url }).toEqual({ absence: 'string', url: null });
    else expect({ absence, url: typeof url }).toEqual({ absence: null, url: 'string' });
  }
  expect(toCsv(toolRows(countTools(rows, layers), rows)).split('\r\n')[0]).toBe('plan,tool,tasks,named,measures');
});

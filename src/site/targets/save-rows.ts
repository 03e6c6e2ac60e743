import { type Head, toCsv } from '../../export/csv.ts';
import type { Row } from '../../model/schema.ts';

/** Offers a text to the reader as a file. */
function save(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Offers some targets of the dataset at `data`, by their ids and in their order, as a file of a format: `csv` with the heads given, `csv-english` with the fields' names, else JSON. Fails where the dataset can't be had. */
export async function saveRows(format: string, ids: readonly string[], data: string, heads: readonly Head[]): Promise<void> {
  const answer = await fetch(data);
  if (!answer.ok) throw new Error(answer.statusText);
  const all = (await answer.json()) as { targets: Row[] };
  const byId = new Map(all.targets.map((target) => [target['id'], target]));
  const targets = ids.flatMap((id): Row[] => {
    const target = byId.get(id);
    return target === undefined ? [] : [target];
  });
  const named = heads.map((column) => ({ ...column, head: column.name }));
  if (format === 'csv') save('targets.zh.csv', 'text/csv;charset=utf-8', toCsv(targets, heads));
  else if (format === 'csv-english') save('targets.csv', 'text/csv;charset=utf-8', toCsv(targets, named));
  else save('targets.json', 'application/json', JSON.stringify({ ...all, targets }, null, 1));
}

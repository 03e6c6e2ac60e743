import { toCsv } from '../../export/csv.ts';
import type { Row } from '../../model/schema.ts';
import { words } from './own-words.ts';
import type { ReadSettings } from './read-settings.ts';
import { type OwnAnswer, ownJson } from './worker/own-answer.ts';

export type OwnFormat = 'csv' | 'xlsx' | 'json';

/** A name for a file of what was read of another: its own without its ending. */
const nameFor = (file: string, ending: string): string => `${file.replace(/\.[^.]{1,8}$/u, '')}.${ending}`;

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function fileOf(format: OwnFormat, { data }: OwnAnswer, name: string, { shape, heads, creator }: ReadSettings): Promise<Blob> {
  // What `npm run read -- FILE --json` prints, to the byte.
  if (format === 'json') return new Blob([ownJson(data)], { type: 'application/json' });
  const rows = data.targets as readonly Row[];
  if (format === 'csv') return new Blob([toCsv(rows, heads)], { type: 'text/csv;charset=utf-8' });
  const { workbookOf } = await import('../../export/xlsx.ts');
  return new Blob([await workbookOf([{ shape, rows }], { title: words.read.workbook(name), creator })], { type: workbookType });
}

/** Offers what was read of a file as a file: its targets as CSV or XLSX with the columns of the dataset, or all of it as JSON. */
export async function saveAnswer(format: OwnFormat, answer: OwnAnswer, name: string, settings: ReadSettings): Promise<void> {
  const file = await fileOf(format, answer, name, settings);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = nameFor(name, format);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

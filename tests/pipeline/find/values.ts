import type { Words } from '../../../src/pipeline/vocabulary.ts';
import { tableOf, type ValueTable } from '../../value-table.ts';
import { clauseTables } from './clause/clause-values.ts';
import { fieldTables } from './clause/field-values.ts';
import { idleTables } from './clause/idle-values.ts';
import { indicatorTables } from './clause/indicator-values.ts';
import { periodTables } from './clause/period-values.ts';
import { phraseTables } from './clause/phrase-values.ts';
import { documentTables } from './documents/document-values.ts';
import { kindTables } from './kind/kind-values.ts';
import { numeralTables } from './numbers/numeral-values.ts';
import { wordNumberTables } from './numbers/word-number-values.ts';
import { scanTables } from './numbers/scan-values.ts';
import { sentenceTables } from './numbers/sentence-values.ts';
import { squeezeTables } from './numbers/squeeze-values.ts';
import { readingTables } from './reading-values.ts';
import { columnTables } from './table/column-values.ts';
import { cellTables } from './table/table-values.ts';
import { statedTables } from './stated-values.ts';
import { unseen } from './unseen.ts';
import { ledgerReader, written } from './written.ts';

/** Tables of what is found in sentences and phrases. */
export function findTables(words: Words): ValueTable[] {
  const ledgerOf = ledgerReader(words);
  const sentences = unseen.map(({ text, numbers }): [string, string[]] => [text, numbers]);
  return [
    ...phraseTables(),
    ...statedTables(words),
    ...clauseTables(ledgerOf),
    ...fieldTables(words),
    ...idleTables(),
    ...indicatorTables(),
    ...periodTables(),
    ...kindTables(ledgerOf),
    ...numeralTables(words),
    ...scanTables(words),
    ...wordNumberTables(words),
    ...sentenceTables(ledgerOf),
    ...squeezeTables(),
    ...columnTables(),
    ...cellTables(ledgerOf),
    ...readingTables(ledgerOf),
    ...documentTables(),
    tableOf('sentences of plans that are not in the seeds', 'src/pipeline/find/', sentences, (text) =>
      ledgerOf(text)
        .filter(({ kind }) => kind !== 'date')
        .map((entry) => written(text, entry)),
    ),
  ];
}

import type { PlanRecord } from '../../src/model/plan.ts';

const unprinted = <T extends { value: unknown; from: string }>(fact: T): T & { from: 'editorial' | 'unknown' } => ({
  ...fact,
  from: fact.value === null ? 'unknown' : 'editorial',
  in: undefined,
});

/** A record for a text that prints none of its facts. */
export const unprintedRecord = (record: PlanRecord, id: string, sha256: string): PlanRecord => ({
  ...record,
  ...{ id, file: `${id}.txt`, sha256, attachments: [] },
  title: unprinted(record.title),
  issuer: unprinted(record.issuer),
  documentNumber: unprinted(record.documentNumber),
  issued: unprinted(record.issued),
  period: unprinted(record.period),
});

import { parseLedger } from '../../ledger/address-rows.ts';
import { ledgerText } from '../../library/site-facts.ts';
import { url } from '../../library/url.ts';

const own = /^\/targets\/([^/]+)\/\d+\.(?:anno\.)?json$/;

/** The plans of which a ledger says that each of their figures has files of its own. */
export const plansWithFiles = (ledger: string): ReadonlySet<string> =>
  new Set(parseLedger(ledger).flatMap(({ address }) => own.exec(address)?.[1] ?? []));

let published: ReadonlySet<string> | undefined;

/** True for plans that were published with two files a figure, which stay; a later plan has two in all, because hosts count files. */
export const hasOwnFiles = (plan: string): boolean => (published ??= plansWithFiles(ledgerText())).has(plan);

/** Where a figure is for machines: in a file of its own, or in that of its plan. */
export function fileOf(id: string, suffix: 'json' | 'anno.json'): string {
  const [plan = ''] = id.split('/');
  return url.targetFile(hasOwnFiles(plan) ? id : plan, suffix);
}

/** The address of a figure's annotation: its file, or its place in the file of its plan. */
export function annotationId(id: string): string {
  const [plan = '', start = ''] = id.split('/');
  return hasOwnFiles(plan) ? fileOf(id, 'anno.json') : `${fileOf(id, 'anno.json')}#${start}`;
}

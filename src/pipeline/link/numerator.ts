import { plainSubject } from '../../language/subject.ts';
import type { ReadQuantity } from '../../model/target.ts';
import { plainWords } from './figure.ts';

type Measured = Pick<ReadQuantity, 'measure' | 'subject'>;

const added = /^(.*?)增加值/;
const industry = /(?:规模以上)?(?:工业|制造业|农业|服务业)$/;

/** Whose value added a measure prints beside its subject: 工业 in 战略性新兴产业工业增加值, "" in 战略性新兴产业增加值; null where it prints none. */
export function addedBy({ measure, subject }: Measured): string | null {
  const before = added.exec(plainWords(measure))?.[1];
  if (before === undefined) return null;
  const isSubject = subject !== null && plainSubject(before).endsWith(plainSubject(subject));
  return isSubject ? '' : (industry.exec(before)?.[0] ?? '');
}

/** True where two measures print the value added of other industries: 工业增加值率 and 制造业增加值率. */
export function areNumeratorsApart(a: Measured, b: Measured): boolean {
  const [one, other] = [addedBy(a), addedBy(b)];
  return one !== null && other !== null && one !== other;
}

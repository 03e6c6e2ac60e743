import type { Correction } from '../../model/correction.ts';
import type { Words } from '../../strings/languages.ts';

/** Why a misprint is read as it is, and in what role and on what day that was recorded, where it was written down. */
export const sayReason = ({ reason, by, when }: Pick<Correction, 'reason' | 'by' | 'when'>, { correction, separator }: Words): string =>
  by === undefined || when === undefined ? reason : reason + separator + correction.recorded(by, when);

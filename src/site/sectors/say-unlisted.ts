import type { LoadedPlan } from '../../library/load/load-plans.ts';
import { isRead } from '../../library/read-entries.ts';
import type { Words } from '../../strings/languages.ts';

/** That a plan has no such sector of its own; where no editor has read it for that, that nobody can say so yet. */
export const sayUnlisted = (plan: LoadedPlan, sector: string, { sectors }: Words): string =>
  isRead(plan, 'sectors', sector) ? sectors.unlisted : sectors.unlistedUnchecked;

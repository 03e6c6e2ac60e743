import { partAt, type PlanPart, partOf } from './align/plan-part.ts';
import { type OpenedPlan, openKnown, openPlan } from './plan-store.ts';
import { type Known, type ReadAddress, readAddress } from './read-address.ts';

/** What an address comes to: a part of a plan; a plan without one; a pair; why it can't be read; the plan that lacks the address. */
export type AskedPart =
  | { kind: 'part'; opened: OpenedPlan; part: PlanPart }
  | { kind: 'plan'; opened: OpenedPlan }
  | { kind: 'noPart'; opened: OpenedPlan; id: string }
  | Extract<ReadAddress, { kind: 'pair' | 'unread' }>;

/** Reads an address and the text of its plan. Throws where a text can't be had. */
export async function askPart(address: string, site: Pick<Known, 'hosts' | 'root' | 'plan'>): Promise<AskedPart> {
  const { plans } = await openKnown();
  const read = readAddress(address, { ...site, plans: new Set(plans.map(({ id }) => id)) });
  if (read.kind === 'unread' || read.kind === 'pair') return read;
  const opened = await openPlan(read.plan);
  if (read.kind === 'plan') return { kind: 'plan', opened };
  const part = read.kind === 'place' ? partOf(opened.plan, read.id) : partAt(opened.plan, read.start);
  return part ? { kind: 'part', opened, part } : { kind: 'noPart', opened, id: read.kind === 'place' ? read.id : String(read.start) };
}

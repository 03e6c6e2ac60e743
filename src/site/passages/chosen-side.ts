import type { PlanPart } from './align/plan-part.ts';
import { hrefOf, type OpenedPlan, sayPlace } from './plan-store.ts';
import { words } from './page-words.ts';
import { placeMark } from '../search/dom.ts';

/** A side that is chosen: its plan, and which part of it. */
export interface ChosenSide {
  opened: OpenedPlan;
  part: PlanPart;
}

/** The words that are printed at a stretch of a block, in code points; alignment reads the same characters, perhaps in another form. */
export function printedAt({ opened: { plan } }: ChosenSide, block: string, start: number, end: number): string {
  const text = plan.blocks.find(({ id }) => id === block)?.text ?? '';
  return Array.from(text).slice(start, end).join('');
}

/** The colour of a side's place, as a class. */
export const slotOf = ({ opened }: ChosenSide): string => opened.known.mark.split(' ')[0] ?? '';

/** The mark and the short name of a side's plan. */
export const planHead = ({ opened }: ChosenSide): (Node | string)[] => [placeMark(opened.known.mark), opened.known.tag];

/** Where a block of a side stands, and its address. */
export const placeOf = ({ opened }: ChosenSide, block: string): { text: string; href: string } => ({
  text: sayPlace(opened, block, opened.names),
  href: hrefOf(opened, block),
});

/** A side in one line: 甲：河北2018 一、（三）第1段. */
export const sideName = (side: 'a' | 'b', chosen: ChosenSide): string =>
  `${words.passages.sides[side]}${words.passages.colon}${chosen.opened.known.tag} ${placeOf(chosen, chosen.part.id).text}`;

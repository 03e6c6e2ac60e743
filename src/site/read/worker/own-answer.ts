import type { FigurePassage } from '../../../library/figure-passage.ts';
import type { Quantity } from '../../../model/quantity.ts';
import type { ReadQuantity } from '../../../model/target.ts';
import type { ToldFact } from '../../../newcomer/facts/told.ts';
import type { OwnRead, OwnStage } from '../../../newcomer/own/read-own.ts';

export { ownJson } from '../../../newcomer/own/own-json.ts';
export type { OwnStage, ToldFact };

/** A target or baseline of somebody's own text, where it stands, and the sentence or row around it. */
export interface OwnFigure {
  figure: ReadQuantity;
  /** The line of the text, from 1. */
  line: number;
  passage: FigurePassage;
}

/** A number that no rule places, with the words around it. */
export interface OwnLost extends Pick<Quantity, 'text' | 'rule'> {
  line: number;
  passage: FigurePassage;
}

/** What the page shows of a text that was read. */
export interface OwnAnswer extends Pick<OwnRead, 'kind' | 'encoding' | 'data' | 'problems'> {
  characters: number;
  facts: ToldFact[];
  figures: OwnFigure[];
  lost: OwnLost[];
}

/** What the page asks the worker to read. */
export interface OwnQuestion {
  bytes: Uint8Array<ArrayBuffer>;
  name: string;
}

/** What the page says to the worker: first the vocabularies, packed, and where character maps are; then files. */
export type ToWorker = { kind: 'begin'; vocabulary: Uint8Array<ArrayBuffer>; characterMaps: string } | ({ kind: 'read' } & OwnQuestion);

/** What the worker says to the page. */
export type FromWorker =
  { kind: 'ready' } | { kind: 'stage'; stage: OwnStage } | { kind: 'answer'; answer: OwnAnswer } | { kind: 'failed'; message: string };

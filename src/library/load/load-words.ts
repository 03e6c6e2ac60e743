import { type CollectionEntry, getCollection } from 'astro:content';
import type { Everyday, Field, Indicator, PlanType, Sector } from '../../model/vocabulary.ts';
import type { Unit } from '../../model/measuring-unit.ts';
import { language } from '../../strings/built-language.ts';
import { glossedUnit } from '../english/say-unit.ts';
import { type Named, named } from './in-own-words.ts';
import { inOrder } from './in-order.ts';

/** A word of the glossary. */
export type LoadedTerm = Named<CollectionEntry<'glossary'>['data']>;

let terms: Promise<LoadedTerm[]> | undefined;

/** The glossary, in the order of its file. Read once a build. */
export const loadTerms = (): Promise<LoadedTerm[]> => (terms ??= getCollection('glossary').then((entries) => inOrder(entries).map(named)));

/** A unit with its printed forms. */
export type LoadedUnit = CollectionEntry<'units'>['data'];

/** The units, in the order of their file. */
export const loadUnits = async (): Promise<LoadedUnit[]> => inOrder(await getCollection('units'));

/** What pages call a unit: as plans print it, on English pages with what one of it is. */
export async function loadUnitNames(): Promise<(unit: string) => string> {
  const units = language === 'en' ? await loadUnits() : null;
  return (unit) => (units === null ? unit : glossedUnit(unit, units));
}

/** What people type for a page and no plan prints, by the page's id (`topic/graphene`). */
export const loadEveryday = async (): Promise<ReadonlyMap<string, Everyday>> =>
  new Map((await getCollection('everyday')).map(({ data: { page, words, printed } }) => [page, { page, words, printed }]));

/** Those vocabularies as their files have them. */
export interface ReaderWords {
  units: Unit[];
  indicators: Indicator[];
  sectors: Sector[];
  types: PlanType[];
  fields: Field[];
}

/** The vocabularies that the reader reads by, whole and in the order of their files: also what no plan of the corpus names. */
export async function loadReaderWords(): Promise<ReaderWords> {
  const [units, indicators, sectors, types, fields] = await Promise.all([
    getCollection('units'),
    getCollection('indicators'),
    getCollection('sectors'),
    getCollection('planTypes'),
    getCollection('fields'),
  ]);
  return {
    units: inOrder(units).map(bare),
    indicators: inOrder(indicators).map(bare),
    sectors: inOrder(sectors).map(bare),
    types: inOrder(types).map(bare),
    fields: inOrder(fields).map(bare),
  };
}

/** A record without what loading adds to it. */
function bare<T extends { order: number; isOwn: boolean }>(record: T): Omit<T, 'order' | 'isOwn'> {
  const kept: Partial<T> & Omit<T, 'order' | 'isOwn'> = { ...record };
  delete kept.order;
  delete kept.isOwn;
  return kept;
}

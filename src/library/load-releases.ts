import { type CollectionEntry, getCollection } from 'astro:content';
import { releaseNames } from './site-facts.ts';

/** The releases that are finished or being made, the earliest first. */
export const loadReleases = async (): Promise<CollectionEntry<'releases'>['data'][]> =>
  (await getCollection('releases'))
    .map(({ data }) => data)
    .filter(({ release }) => releaseNames.includes(release))
    .sort((a, b) => releaseNames.indexOf(a.release) - releaseNames.indexOf(b.release));

/** The rules by which plans are read, family by family, with their examples. */
export const loadRules = async (): Promise<CollectionEntry<'rules'>['data'][]> => (await getCollection('rules')).map(({ data }) => data);

/** Addresses that moved or went. */
export const loadMoved = async (): Promise<CollectionEntry<'moved'>['data'][]> => (await getCollection('moved')).map(({ data }) => data);

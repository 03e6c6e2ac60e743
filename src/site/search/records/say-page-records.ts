import type { SitePage } from '../../../search/page-record.ts';
import { indicatorPages, measurePages, sectorPages, topicPages } from './say-entry-records.ts';
import { findingPages, pairPages } from './say-finding-records.ts';
import { divisionPages } from './say-division-records.ts';
import { indexPages } from './say-index-records.ts';
import { namePages, placePages } from './say-place-records.ts';
import { picturePages } from './say-picture-records.ts';
import { chapterPages, planPages } from './say-plan-records.ts';
import { termPages } from './say-term-records.ts';
import { type RecordCorpus, recordOf, type ToldPage } from './say-record.ts';

/** Each kind of page by what tells of it. A new kind adds its line here, and its place in `pageKinds`. */
const tellers: readonly ((corpus: RecordCorpus) => ToldPage[])[] = [
  placePages,
  namePages,
  divisionPages,
  topicPages,
  measurePages,
  sectorPages,
  indicatorPages,
  termPages,
  pairPages,
  findingPages,
  planPages,
  chapterPages,
  picturePages,
  indexPages,
];

/** Every page of the site that a question can be answered with. */
export const pageRecords = (corpus: RecordCorpus): SitePage[] =>
  tellers.flatMap((tell) => tell(corpus).map((page) => recordOf(page, corpus)));

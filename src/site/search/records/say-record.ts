import type { SitePage } from '../../../search/page-record.ts';
import type { Figures } from '../../../library/figures.ts';
import type { LoadedProvince } from '../../../library/load/load-places.ts';
import type { LoadedPlan } from '../../../library/load/load-plans.ts';
import type { Vocabulary } from '../../../library/load/load-vocabulary.ts';
import type { SharedWording } from '../../../library/load/load-wording.ts';
import type { LoadedTerm } from '../../../library/load/load-words.ts';
import type { PictureSpec } from '../../pictures/kinds/picture.ts';
import { url } from '../../../library/url.ts';
import type { Words } from '../../../strings/languages.ts';

/** What the records of pages are made from. */
export interface RecordCorpus {
  plans: readonly LoadedPlan[];
  vocabulary: Vocabulary;
  figures: Figures;
  wording: SharedWording;
  pictures: readonly PictureSpec[];
  terms: readonly LoadedTerm[];
  /** Provinces with their cities, counties and districts. */
  divisions: readonly LoadedProvince[];
  /** What the pages say. */
  words: Words;
  /** What people type for the page of an id, and no plan prints. */
  everyday: (id: string) => readonly string[];
}

/** A page as its room tells of it; the rest is the same for all. */
export type ToldPage = Pick<SitePage, 'id' | 'kind' | 'name' | 'what' | 'line' | 'weight'> &
  Partial<Pick<SitePage, 'also' | 'words'>> & { href: string };

/** Makes a record of what a room tells of a page: its path under the root, every word once. */
export function recordOf({ href, also = [], words = [], ...told }: ToldPage, { everyday }: Pick<RecordCorpus, 'everyday'>): SitePage {
  const others = [...new Set(also)].filter((word) => word !== '' && word !== told.name);
  return {
    ...told,
    path: href.slice(url.root.length),
    also: others,
    everyday: [...everyday(told.id)],
    words: [...new Set(words)].filter((word) => word !== ''),
  };
}

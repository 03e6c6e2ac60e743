/** What a page of the site is about, in the order in which pages of equal fit are listed. */
export const pageKinds = [
  'place',
  'topic',
  'measure',
  'sector',
  'indicator',
  'name',
  'term',
  'comparison',
  'finding',
  'plan',
  'chapter',
  'picture',
  'index',
] as const;
export type PageKind = (typeof pageKinds)[number];

/** A page of the site, as the build hands it to the search; one record of `dist/search/pages.gz`. */
export interface SitePage {
  /** Kind and id, the same from build to build: `topic/graphene`, `chapter/PLAN/s1`. */
  id: string;
  kind: PageKind;
  /** What the page is called: one name, as its own head says it. */
  name: string;
  /** What kind of thing that is, in words: 技术与产品, 县级市. */
  what: string;
  /** One line of what stands there: how many plans, how many figures. */
  line: string;
  /** Its address under the site's root, without a slash in front: `topics/graphene/`. */
  path: string;
  /** Other names of the same thing that texts print; a plan's short names and the number of its document. */
  also: string[];
  /** Names that plans don't print and people type. */
  everyday: string[];
  /** Other words by which it may be looked for; they count least. */
  words: string[];
  /** Plans and figures that stand there: of two pages that fit alike the one with more comes first. */
  weight: number;
}

/** A page by its id and name, and in which record of the index it stands, where that is known. */
export interface KnownPage {
  id: string;
  name: string;
  record?: number;
}

/** What pages are asked for: the parts of a question, and what a reader of questions makes of it. */
export interface PageQuestion {
  /** Words as typed, without quotation marks: pages are looked for by all of them joined, then by each. */
  words: readonly string[];
  /** Pages that are known to answer, the best first: they stand above what words find. */
  known?: readonly KnownPage[];
  /** Words that no vocabulary knows: they may be a name, or part of one. */
  left?: readonly string[];
  /** True of a sentence, which is no name as a whole. */
  isSentence?: boolean;
}

/** How a page fits: known to answer, named so, also called so, commonly called so, begins so, holds all words, holds the whole. */
export type Fit = 'known' | 'name' | 'also' | 'everyday' | 'begins' | 'words' | 'inside';

/** A page that was found, and why. */
export interface FoundPage {
  page: SitePage;
  fit: Fit;
}

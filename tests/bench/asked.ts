import { readPages, readSitePages } from '../../scripts/search-index.ts';
import type { PageKind, SitePage } from '../../src/search/page-record.ts';

/** So many of each shape of question. */
const each = 10;

/** Some of a list, from all over it. */
const spread = <T>(list: readonly T[], count: number): T[] =>
  Array.from({ length: Math.min(count, list.length) }, (_, i) => list[Math.floor((i * list.length) / count)]);

/** Runs of Chinese characters as they stand in the texts, of such a length. */
function printed(blocks: readonly string[], length: number, count: number): string[] {
  const runs = blocks.flatMap((text) => text.match(/\p{Script=Han}{8,}/gu) ?? []);
  return spread(runs, count).map((run) => run.slice(0, length));
}

/** One of each list after another. */
const inTurn = (lists: readonly (readonly string[])[]): string[] =>
  Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();

/** Questions of every shape that a reader of this very site might ask: names, names of a place and a thing, sentences, printed words, the same questions every time. */
export function askedOf(site: string): string[] {
  const pages = readSitePages(site);
  const texts = readPages(site).flatMap(({ blocks }) => blocks.map(({ text }) => text));
  const named = (kind: PageKind): string[] =>
    spread(
      pages.filter((page: SitePage) => page.kind === kind),
      each,
    ).map(({ name }) => name);
  const [places, topics, indicators] = [named('place'), named('topic'), named('indicator')];
  const together = (names: readonly string[], say: (place: string, name: string) => string): string[] =>
    names.map((name, i) => say(places[i % places.length] ?? '', name));
  return inTurn([
    topics,
    together(topics.toReversed(), (place, name) => `${place} ${name}`),
    together(indicators, (place, name) => `${place}${name}是多少`),
    together(topics, (_, name) => `哪些规划提到${name}`),
    named('measure'),
    named('plan'),
    ...[2, 4, 7].map((length) => printed(texts, length, each)),
  ]);
}

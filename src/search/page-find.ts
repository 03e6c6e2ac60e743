import type { Fit, FoundPage, KnownPage, PageQuestion, SitePage } from './page-record.ts';
import type { Bundle, PageSource } from './page-source.ts';
import { fitOf, pageText, type Probe } from './page-terms.ts';

/** Of the bundles that hold an answer, so many are opened for one probe; for a whole name more, since that is what is asked for most. */
const opened = 4;
const openedForName = 8;
/** So many words of a sentence are tried as names, up to so many of them joined. */
const mostWords = 24;
const mostJoined = 5;

const segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;

/** The words of a sentence, every character in one of them: 有 in 邢台有哪些 is a word of its own. */
const segmentsOf = (sentence: string): string[] =>
  (segmenter ? [...segmenter.segment(sentence)].map(({ segment }) => segment) : Array.from(sentence)).slice(0, mostWords);

const exactness: readonly Fit[] = ['name', 'also', 'everyday'];

/** The pages of some bundles that fit, those named so first. */
async function openFitting(bundles: readonly Bundle[], fit: (page: SitePage) => Fit | null): Promise<FoundPage[]> {
  const pages = (await Promise.all(bundles.map((bundle) => bundle.open()))).flat();
  const found = pages.flatMap((page): FoundPage[] => {
    const own = fit(page);
    return own === null ? [] : [{ page, fit: own }];
  });
  return found.sort((a, b) => exactness.indexOf(a.fit) - exactness.indexOf(b.fit));
}

async function ask(source: PageSource, probe: Probe): Promise<FoundPage[]> {
  const bundles = await source.holding(probe);
  return openFitting(bundles.slice(0, probe.how === 'is' ? openedForName : opened), (page) => fitOf(page, probe));
}

/** The pages that hold every one of some words. */
async function withAll(source: PageSource, words: readonly string[]): Promise<FoundPage[]> {
  const probes = words.map((text): Probe => ({ how: 'inside', text }));
  const [first = [], ...rest] = await Promise.all(probes.map((probe) => source.holding(probe)));
  const ids = rest.map((bundles) => new Set(bundles.map(({ id }) => id)));
  const bundles = first.filter(({ id }) => ids.every((set) => set.has(id)));
  return openFitting(bundles.slice(0, opened), (page) => (probes.every((probe) => fitOf(page, probe) !== null) ? 'words' : null));
}

/** The names that stand in a sentence, the longest run of its words that is one first, and the pages named so. */
async function namesIn(source: PageSource, sentence: string): Promise<FoundPage[][]> {
  const words = segmentsOf(sentence);
  const found: FoundPage[][] = [];
  for (let at = 0; at < words.length;) {
    let taken = 1;
    for (let length = Math.min(mostJoined, words.length - at); length > 0; length--) {
      const text = words.slice(at, at + length).join('');
      const own = text === sentence || text.length < 2 ? [] : await ask(source, { how: 'is', text });
      if (own.length === 0) continue;
      found.push(own);
      taken = length;
      break;
    }
    at += taken;
  }
  return found;
}

/** What each word names: first one page a word, then the others; things before places, for a thing's page has a row for every place. */
function ordered(found: readonly FoundPage[][]): FoundPage[] {
  const rank = ({ page: { kind } }: FoundPage): number => (kind === 'index' ? 2 : kind === 'place' ? 1 : 0);
  const firsts = found.flatMap((own) => own.slice(0, 1)).sort((a, b) => rank(a) - rank(b));
  return [...firsts, ...found.flatMap((own) => own.slice(1)).sort((a, b) => rank(a) - rank(b))];
}

/** What one word of a question names; where it is the only one or names nothing, what stands in it. */
async function namesOf(source: PageSource, word: string, words: number): Promise<FoundPage[][]> {
  const own = words > 1 ? await ask(source, { how: 'is', text: word }) : [];
  return own.length > 0 ? [own] : namesIn(source, word);
}

/** The pages named as a whole question, then those whose name begins so. */
async function asWhole(source: PageSource, text: string): Promise<FoundPage[]> {
  return [...(await ask(source, { how: 'is', text })), ...(await ask(source, { how: 'begins', text }))];
}

/** A number among words is asked of targets, not of pages. */
const isFigure = (word: string): boolean => /\d/.test(word);

/** What the words of a question name; where one of them names nothing, first the pages that hold all of them, at last those that hold the whole. */
async function byWords(source: PageSource, asked: readonly string[]): Promise<FoundPage[]> {
  const text = asked.join('');
  const parts = await Promise.all(asked.map((word) => namesOf(source, word, asked.length)));
  const named = ordered(parts.flat());
  const isLeft = asked.some((word, i) => parts[i]?.length === 0 && !isFigure(word));
  if (asked.length > 1 && !isLeft) return named;
  const all = asked.length > 1 ? await withAll(source, asked) : [];
  return [...all, ...named, ...(text.length > 1 ? await ask(source, { how: 'inside', text }) : [])];
}

/** What the words of a sentence name. */
const namedIn = async (source: PageSource, asked: readonly string[]): Promise<FoundPage[]> =>
  ordered((await Promise.all(asked.map((word) => namesIn(source, word)))).flat());

/** True where a page's name holds another's and is longer: the name of a firm that of its place or its industry. */
function isWider({ page: { name, also } }: FoundPage, { page: inner }: FoundPage): boolean {
  const parts = [inner.name, ...inner.also].map(pageText).filter((part) => part.length > 1);
  return [name, ...also].map(pageText).some((whole) => parts.some((part) => whole.length > part.length && whole.includes(part)));
}

/** What a question names; before the pages known those that are named as the whole of it, and names that hold theirs. */
function withWider(sure: readonly FoundPage[], whole: readonly FoundPage[], named: readonly FoundPage[]): FoundPage[] {
  const isExact = ({ fit }: FoundPage): boolean => exactness.includes(fit);
  const wider = named.filter((each) => each.page.kind === 'name' && isExact(each) && sure.some((one) => isWider(each, one)));
  return [...whole.filter(isExact), ...wider, ...sure, ...whole, ...named];
}

/** A page that is known to answer: in its record where that is known, else by its name. */
async function openKnown(source: PageSource, { id, name, record }: KnownPage): Promise<FoundPage[]> {
  const fit = (page: SitePage): Fit | null => (page.id === id ? 'known' : null);
  const own = record === undefined ? [] : await openFitting(await source.record(record), fit);
  if (own.length > 0) return own;
  const bundles = await source.holding({ how: 'is', text: pageText(name) });
  return openFitting(bundles.slice(0, openedForName), fit);
}

/**
 * The pages that answer a question, the best first: those known to answer, those named as the whole question, those whose
 * name begins so, those that its words name. Each step may read another part of the index: of words that are all names of
 * pages known, and of one word that is a name, the further steps are left out, not where words of it are left that no
 * vocabulary knows. A sentence to which a page is known is only looked through for names, and only where words are left.
 */
export async function findPages(question: PageQuestion, source: PageSource, most = 12): Promise<FoundPage[]> {
  const { words, known = [], left = [], isSentence = false } = question;
  const hasLeft = left.length > 0;
  const asked = words.map(pageText).filter((word) => word !== '');
  if (asked.length === 0) return [];
  const sure = (await Promise.all(known.map((page) => openKnown(source, page)))).flat();
  const isNamed = (text: string): boolean => sure.some(({ page }) => fitOf(page, { how: 'is', text }) !== null);
  const isRead = isSentence && sure.length > 0;
  const whole = isRead || asked.every(isNamed) ? [] : await asWhole(source, asked.join(''));
  const isAll = asked.every(isNamed) || ((isRead || asked.length === 1) && !hasLeft && sure.length + whole.length > 0);
  const listed = new Map<string, FoundPage>();
  const named = isAll ? [] : await (isRead ? namedIn(source, asked) : byWords(source, asked));
  for (const each of hasLeft ? withWider(sure, whole, named) : [...sure, ...whole, ...named])
    if (!listed.has(each.page.id)) listed.set(each.page.id, each);
  return [...listed.values()].slice(0, most);
}

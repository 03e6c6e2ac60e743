import { signs } from '../../strings/language-signs.ts';
import type { Named } from '../../library/load/in-own-words.ts';
import type { Term } from '../../model/vocabulary.ts';
import { mapTexts } from '../parts/language/map-texts.ts';

/** What is looked for and shown of a term. */
export type MarkedTerm = Pick<Named<Term>, 'id' | 'name' | 'zh' | 'en' | 'aliases' | 'not' | 'short'>;

/** Elements in which nothing is marked: what leads or acts by itself, names the page, is a picture or code, or is marked already. */
const closed = new Set('a button summary label legend caption nav h1 svg select datalist pre code dfn template title'.split(' '));
const isUnseen = (tag: string): boolean => /\s(?:hidden(?=[\s>=])|class="(?:[^"]* )?hidden[ "])/.test(tag);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What is looked for, and the term of each word; null for words that mean something else. */
interface TermWords {
  pattern: RegExp;
  termOf: ReadonlyMap<string, MarkedTerm | null>;
}

const read = new WeakMap<readonly MarkedTerm[], TermWords>();

/** The words of some terms, read once for all pages. */
function wordsOf(terms: readonly MarkedTerm[]): TermWords {
  const known = read.get(terms) ?? readWords(terms);
  read.set(terms, known);
  return known;
}

/** The words of all terms, the longest first; those that mean something else have no term, and 化 behind one makes another word of it (高技术产业化). */
function readWords(terms: readonly MarkedTerm[]): TermWords {
  const termOf = new Map<string, MarkedTerm | null>();
  for (const term of terms) {
    for (const word of [term.zh, ...term.aliases]) termOf.set(word, term);
    for (const word of term.not) termOf.set(word, null);
  }
  const longest = [...termOf.keys()].sort((a, b) => b.length - a.length);
  const literal = longest.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return { pattern: new RegExp(literal.length > 0 ? `(?:${literal.join('|')})(?!化)` : '(?!)', 'g'), termOf };
}

/** The id under which a page keeps a term's explanation. */
export const explanationId = (term: Pick<MarkedTerm, 'id'>): string => `gloss-${term.id}`;

/** What shows an explanation where neither script nor `interestfor` does. */
const plainOf = ({ zh, name, short }: MarkedTerm, word: string): string =>
  word === zh && name === zh ? short : signs.labelled(name, short);

/** The mark of a word: the word stays text, so that it is selected, copied and found as text; the button over it opens the explanation. */
const markOf = (term: MarkedTerm, word: string, label: string): string =>
  `<dfn class="term" data-gloss="${escaped(plainOf(term, word))}">${word}<button type="button" popovertarget="${explanationId(term)}" popovertargetaction="show" interestfor="${explanationId(term)}" aria-label="${escaped(label)}"></button></dfn>`;

/**
 * A piece of HTML in which each term is marked where it first stands, explained by the popover of its id (`PageTerms`); with the terms
 * marked, in their order on the page. The page's text stays as it is. Nothing is marked inside links, buttons and what isn't seen.
 * `label` names the button of a word, given the word and the English of its term.
 */
export function markTerms(
  html: string,
  terms: readonly MarkedTerm[],
  label: (word: string, en: string | undefined) => string,
): { html: string; used: MarkedTerm[] } {
  const { pattern, termOf } = wordsOf(terms);
  const used = new Set<MarkedTerm>();
  const mark = (text: string): string =>
    text.replace(pattern, (word) => {
      const term = termOf.get(word);
      if (!term || used.has(term)) return word;
      used.add(term);
      return markOf(term, word, label(word, term.en));
    });
  const marked = mapTexts(html, (name, tag) => closed.has(name) || isUnseen(tag), mark);
  return { html: marked, used: [...used] };
}

import { url } from '../../../library/url.ts';
import type { RecordCorpus, ToldPage } from './say-record.ts';

/** The words of the glossary, each with what a page shows beside it. */
export const termPages = ({ terms, words }: RecordCorpus): ToldPage[] =>
  terms.map(({ id, name, zh, aliases: also, short: line }) => ({
    id: `term/${id}`,
    kind: 'term',
    name,
    what: words.records.kind.term,
    line,
    href: url.term(id),
    also: [zh, ...also],
    weight: 0,
  }));

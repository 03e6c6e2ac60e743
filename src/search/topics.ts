import { plain } from './normalise.ts';
import type { Alias } from './match.ts';
import type { Query } from './query.ts';

/** A topic's names, as the build hands them over. */
export interface TopicRecord {
  zh: string;
  aliases: string[];
  not: string[];
}

/** An entry of the vocabularies by its names, and the plans that have nothing of it: each with the kind of nothing and what it rests on, where its page says more than that its words are missing. */
export interface Blank {
  names: string[];
  plans: { plan: string; label: string; note: string | null }[];
}

/** The words that the search knows of. */
export interface WordFile {
  topics: TopicRecord[];
  /** Topics, measures and indicators that some plan has nothing of. */
  blanks: Blank[];
}

/** The other names of what a question asks for. A question in quotation marks has none. */
export function aliasesFor({ parts }: Query, topics: readonly TopicRecord[]): Alias[] {
  return parts
    .filter(({ quoted }) => !quoted)
    .flatMap((part) =>
      topics
        .map((topic) => ({ ...topic, names: [topic.zh, ...topic.aliases] }))
        .filter(({ names }) => names.some((name) => plain(name) === part.plain))
        .flatMap(({ names, not }) =>
          names
            .filter((name) => plain(name) !== part.plain && !plain(name).includes(part.plain))
            .map((as) => ({ typed: part.text, as, plain: plain(as), not: not.map(plain) })),
        ),
    );
}

/** The entries that a question names and that some plan has nothing of. */
export const blanksFor = ({ parts }: Query, blanks: readonly Blank[]): Blank[] =>
  blanks.filter(({ names }) => parts.some((part) => names.some((name) => plain(name) === part.plain)));

import { plain } from './normalise.ts';
import type { Alias } from './match.ts';
import type { Query } from './query.ts';

/** A topic's names, as the build hands them over. */
export interface TopicRecord {
  zh: string;
  aliases: string[];
  not: string[];
  /** Plans whose whole text no editor has been through for it. */
  unchecked: string[];
}

/** The words that the search knows of. */
export interface WordFile {
  topics: TopicRecord[];
  /** Names of topics, places, firms and indicators: offered where they are like what was not found. */
  terms: string[];
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

/** The topics that a question names and that some plans were not looked through for, and these plans. */
export const uncheckedTopics = ({ parts }: Query, topics: readonly TopicRecord[]): { topic: string; plans: string[] }[] =>
  topics
    .filter(({ zh, aliases }) => parts.some((part) => [zh, ...aliases].some((name) => plain(name) === part.plain)))
    .filter(({ unchecked }) => unchecked.length > 0)
    .map(({ zh, unchecked }) => ({ topic: zh, plans: unchecked }));

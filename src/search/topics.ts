import type { BlankEntry } from './blank-files.ts';
import type { Alias } from './match.ts';
import { plain } from './normalise.ts';
import type { Query } from './query.ts';

/** A topic's names, as the build hands them over. */
export interface TopicRecord {
  zh: string;
  aliases: string[];
  not: string[];
}

/** The words that the search knows of. */
export interface WordFile {
  topics: TopicRecord[];
  /** Topics, measures and indicators that some plan has nothing of. */
  blanks: BlankEntry[];
  /** In how many files it stands what these plans have instead. */
  blankFiles: number;
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

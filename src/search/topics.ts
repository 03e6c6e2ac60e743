import type { Alias } from './match.ts';
import { plain, plainNames } from './normalise.ts';
import type { Query } from './query.ts';

/** A topic by its names: its own, then the others. */
export interface NamedTopic {
  names: readonly string[];
  /** Names that people type and no plan prints. */
  everyday?: readonly string[];
  not?: readonly string[];
}

const none: readonly string[] = [];

/** The other names of what a question asks for. A question in quotation marks has none. */
export function aliasesFor({ parts }: Query, topics: readonly NamedTopic[]): Alias[] {
  return parts
    .filter(({ quoted }) => !quoted)
    .flatMap((part) =>
      topics
        .filter(({ names, everyday = none }) => [names, everyday].some((own) => plainNames(own).includes(part.plain)))
        .flatMap(({ names, not = [] }) =>
          names
            .filter((name) => plain(name) !== part.plain && !plain(name).includes(part.plain))
            .map((as) => ({ typed: part.text, as, plain: plain(as), not: not.map(plain) })),
        ),
    );
}

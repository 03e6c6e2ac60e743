import type { KnownPage } from '../page-record.ts';
import { askedFor, type PageRule, pageRules } from './page-rules.ts';
import type { Reading } from './question-reading.ts';
import type { WordFile } from './word-file.ts';

/** The pages that are known to answer a question, the best first; of ids that no page has none. */
export function knownPages(
  reading: Reading,
  { pages, entries }: Pick<WordFile, 'pages' | 'entries'>,
  rules: readonly PageRule[] = pageRules,
): KnownPage[] {
  const asked = askedFor(reading, entries);
  const { things, places, plans, own, derived } = asked;
  const byId = new Map(
    [
      ...pages,
      ...derived.annexes,
      ...derived.pairs,
      ...[...things, ...places, ...plans, ...own].map(({ id, names, record }) => ({
        id,
        name: names[0],
        ...(record !== undefined && { record }),
      })),
    ].map((page) => [page.id, page]),
  );
  const ids = rules.flatMap((rule) => (rule.when(asked) ? rule.pages(asked) : []));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}

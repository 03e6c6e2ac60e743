import { type Markable, markOf, type VocabularyReview } from '../../model/review.ts';
import { marksIn } from '../../pipeline/mention/reviews.ts';
import { withRecordsIn } from './record-list.ts';

/** What a stamp says: who read a plan for which vocabulary and when, and the entries that were read now. */
export interface Stamp extends Pick<VocabularyReview, 'vocabulary' | 'day' | 'role'> {
  read: readonly Markable[];
}

/** A line for each first digit, so that one entry more or less changes one line. */
const layOut = (marks: readonly string[]): string[] =>
  [...Map.groupBy(marks.toSorted(), (mark) => mark[0]).values()].map((own) => `    ${own.join(' ')}\n`);

/** A record's text from `- vocabulary:` to the next. */
const recordOf = ({ vocabulary }: Stamp): RegExp => new RegExp(`^- vocabulary: ${vocabulary}\\n(?: .*\\n)*`, 'm');

/** The text of a plan’s file with the entries stamped as read: marks that fit no entry of the vocabulary go, exceptions and other records stay as they are. */
export function stamped(text: string, stamp: Stamp, entries: readonly Markable[]): string {
  const { vocabulary, day, role, read } = stamp;
  const now = new Set(entries.map(markOf));
  const record = recordOf(stamp).exec(text)?.[0];
  const kept = record === undefined ? [] : marksIn({ entries: record.split('  entries: |\n')[1] ?? '' });
  const marks = [...new Set([...kept, ...read.map(markOf)])].filter((mark) => now.has(mark));
  const list = `  entries: |\n${layOut(marks).join('')}`;
  if (record !== undefined) {
    const [head] = record.split(/^ {2}entries:.*\n/m);
    return text.replace(
      record,
      () => `${head.replace(/^ {2}day: .*$/m, `  day: ${day}`).replace(/^ {2}role: .*$/m, `  role: ${role}`)}${list}`,
    );
  }
  return withRecordsIn(text, 'vocabulary-reviews', `- vocabulary: ${vocabulary}\n  day: ${day}\n  role: ${role}\n${list}`);
}

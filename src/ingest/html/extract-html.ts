import { advise, type Extraction, refuse, type SourceProblem } from '../source/extracted.ts';
import { sourceOfLines } from '../source/segment.ts';
import type { Decoded } from '../text/decode.ts';
import { findContent } from './content.ts';
import { addressOf, attachmentsOf, titleOf } from './page-facts.ts';
import { leaveFrame } from './frame.ts';
import { linesOfPage } from './page-lines.ts';
import { parseHtml } from './tree.ts';

/** The text of a saved page, without its navigation, buttons and scripts; the words among these are recorded as left out. */
export function extractHtml({ text, encoding }: Decoded, name: string): Extraction {
  const tree = parseHtml(text);
  const title = titleOf(tree);
  const content = findContent(tree);
  const { source, edits } = sourceOfLines(leaveFrame(linesOfPage(tree, content, title)));
  if (source.trim() === '')
    return refuse('the page has no text: a script brings it in.', 'Open it in a browser and save it when its text is there.');
  const problems: SourceProblem[] = attachmentsOf(content).map((words) =>
    advise('attachment', `“${words}” leads to a file of its own.`, 'Where it belongs to the plan, give that file too.'),
  );
  if (!/\.x?html?$/i.test(name))
    problems.unshift(advise('html', 'this is HTML source; its tags were read, not printed.', 'Look whether all of the text is there.'));
  return { kind: 'html', encoding, source, edits, title, address: addressOf(tree, text), problems };
}

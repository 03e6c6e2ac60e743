import { fileKind } from './file-kind.ts';
import { refuse, type Extraction } from './source/extracted.ts';

/** What bytes are by their content; a file's name is asked only where content can't tell (Markdown, and whether a text is a page). */
export type FileType = 'zip' | 'pdf' | 'text';

/** Files that look like a text to whoever takes the text out of them. */
const inText: ReadonlySet<string> = new Set(['html', 'office xml', 'xml', 'json']);

/** The type of a file by its first bytes, or why it can't be read. */
export function detect(bytes: Uint8Array): FileType | Extract<Extraction, { refused: unknown }> {
  const kind = fileKind(bytes);
  if (kind === null || inText.has(kind.name)) return 'text';
  if (kind.name === 'zip' || kind.name === 'pdf') return kind.name;
  return refuse(`this is ${kind.what}.`, kind.remedy);
}

import { advise, type Extraction, refuse } from '../source/extracted.ts';
import { type Decoded } from './decode.ts';

/** Markdown by its name, or by two heads of # and another mark. */
function isMarkdown(text: string, name: string): boolean {
  if (/\.(?:md|markdown)$/i.test(name)) return true;
  const heads = text.match(/^#{1,6} \S/gm)?.length ?? 0;
  return heads >= 2 || (heads === 1 && /\*\*\S[^\n]*\S\*\*|\]\(http/.test(text));
}

/** A text as it stands; Markdown keeps its marks until it is put in order. */
export function extractText({ text, encoding }: Decoded, name: string): Extraction {
  if (text.trim() === '') return refuse('the file has no text.', 'Give the file that holds the plan.');
  const kind = isMarkdown(text, name) ? 'markdown' : 'text';
  const title = kind === 'markdown' ? (/^# (.+)$/m.exec(text)?.[1]?.trim() ?? null) : null;
  const problems =
    encoding === 'utf-8' ? [] : [advise('encoding', `read as ${encoding.toUpperCase()}.`, 'Look for characters that are wrong.')];
  return { kind, encoding, source: text, edits: [], title, address: null, problems };
}

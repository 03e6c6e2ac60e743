import type { FormChange, SourceKind } from '../model/form-change.ts';
import type { Problem } from '../model/problem.ts';
import { severalDocuments } from './check/documents.ts';
import { summarise } from './check/form-summary.ts';
import { misreadDigits } from './check/misread-digits.ts';
import { detect } from './detect.ts';
import { isHtml } from './html/is-html.ts';
import { type Extracted, type Extraction, refuse, type SourceProblem } from './source/extracted.ts';
import { putInOrder } from './form/put-in-order.ts';
import { changesOf } from './record/form-changes.ts';
import { declaredEncoding, decode } from './text/decode.ts';
import { extractText } from './text/extract-text.ts';

/** A file as people have it, made a text that can be read. */
export interface Ingested {
  /** What the file is; null where it can't be read, and then the text is empty and a problem fatal. */
  kind: SourceKind | null;
  /** The encoding its bytes were read by, where it is a text. */
  encoding: string | null;
  text: string;
  /** Every change on the way from what the file gives to the text. */
  form: FormChange[];
  problems: Problem[];
  /** The title that the file gives itself. */
  title: string | null;
  /** The address that a saved page gives itself. */
  address: string | null;
}

/** What reading some files needs besides their bytes. */
export interface Resources {
  /** Where pdf.js finds its character maps (a folder or an address with / at its end), which PDFs with fonts of the system need. */
  characterMaps?: string;
}

/** Makes a text of a file's bytes. `name` is what problems call it; nothing is read or written but what `resources` names. */
export async function ingest(bytes: Uint8Array, name: string, resources: Resources = {}): Promise<Ingested> {
  const extraction = await extract(bytes, name, resources);
  const named = (problems: readonly SourceProblem[]): Problem[] => problems.map((problem) => ({ file: name, ...problem }));
  if ('refused' in extraction) {
    return { kind: null, encoding: null, text: '', form: [], problems: named([extraction.refused]), title: null, address: null };
  }
  const { kind, encoding, title, address } = extraction;
  const { text, form, problems } = finish(extraction);
  return { kind, encoding, text, form, problems: named(problems), title, address };
}

async function extract(bytes: Uint8Array, name: string, { characterMaps }: Resources): Promise<Extraction> {
  const type = detect(bytes);
  if (typeof type !== 'string') return type;
  if (type === 'zip') return (await import('./word/extract-word.ts')).extractWord(bytes);
  if (type === 'pdf') return (await import('./pdf/extract-pdf.ts')).extractPdf(bytes, characterMaps);
  const decoded = await decode(bytes, declaredEncoding(bytes));
  if (!decoded) return refuse('this is no text, nor a file of any kind we know.', 'Give a .docx, .html, .pdf with text, .txt or .md.');
  if (!isHtml(decoded.text)) return extractText(decoded, name);
  return (await import('./html/extract-html.ts')).extractHtml(decoded, name);
}

function finish({ source, edits, kind, problems }: Extracted): { text: string; form: FormChange[]; problems: SourceProblem[] } {
  const draft = putInOrder(source, edits, kind);
  const form = changesOf(draft);
  const { text } = draft;
  return { text, form, problems: [...problems, ...summarise(form, kind), ...severalDocuments(text), ...misreadDigits(text)] };
}

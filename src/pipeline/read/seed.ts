import { createHash } from 'node:crypto';
import type { Problem } from '../../model/problem.ts';
import { isBlank } from './layout.ts';

/** A plan's text as published, and the way from its string indices to the code points that we publish. */
export interface Seed {
  /** Path from the repository's top, as problems name it. */
  file: string;
  text: string;
  /** The code point offset of a string index. */
  codePoint: (index: number) => number;
}

/** The line and column, from 1, of a string index. */
export function lineColumn(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index);
  const lines = before.split('\n');
  return { line: lines.length, column: Array.from(lines[lines.length - 1]).length + 1 };
}

/** A problem at a string index of a seed. */
export function problemAt(seed: Pick<Seed, 'file' | 'text'>, index: number, rest: Omit<Problem, 'file' | 'line' | 'column'>): Problem {
  return { file: seed.file, ...lineColumn(seed.text, index), ...rest };
}

/** Takes a text that has been decoded. Cost: one pass, and a table only when it has characters beyond the BMP. */
export function seedOf(file: string, text: string): Seed {
  if (!/[\ud800-\udbff]/.test(text)) return { file, text, codePoint: (index) => index };
  const table = new Uint32Array(text.length + 1);
  for (let i = 0, points = 0; i < text.length; i++) {
    table[i] = points;
    const low = text.charCodeAt(i);
    const continues = low >= 0xdc00 && low <= 0xdfff && i > 0 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800;
    if (continues) table[i] = points - 1;
    else points++;
    table[i + 1] = points;
  }
  return { file, text, codePoint: (index) => table[index] };
}

/** SHA-256 of a file's bytes, in hexadecimal. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Decodes a seed's bytes; what can't be read as UTF-8 text is a fatal problem with its place. */
export function openSeed(file: string, bytes: Uint8Array): { seed: Seed | null; problems: Problem[] } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { seed: null, problems: [notUtf8(file, bytes)] };
  }
  const problems = textProblems(file, text);
  return { seed: problems.length ? null : seedOf(file, text), problems };
}

/** Control characters, non-characters and half surrogates. */
const noText =
  // eslint-disable-next-line no-control-regex -- these are the characters that are looked for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** What makes a text no plan: nothing in it, or characters that no page can show. */
export function textProblems(file: string, text: string): Problem[] {
  const rule = 'seed';
  if (isBlank(text)) {
    return [
      {
        file,
        line: null,
        column: null,
        rule,
        message: 'the file has no text.',
        remedy: 'Put the plan’s text in it or remove its record.',
        fatal: true,
      },
    ];
  }
  const bad = noText.exec(text);
  if (!bad) return [];
  const code = `U+${bad[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const message = `the character ${code} is no text.`;
  return [problemAt({ file, text }, bad.index, { rule, message, remedy: 'Take the text from its source again.', fatal: true })];
}

function notUtf8(file: string, bytes: Uint8Array): Problem {
  const good = validPrefix(bytes);
  const guess = looksLikeGbk(bytes) ? 'looks like GBK' : 'is not text in any encoding we know';
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, good));
  const message = `not UTF-8: ${guess}.`;
  return problemAt({ file, text }, text.length, {
    rule: 'seed',
    message,
    remedy: 'Save the file as UTF-8 and update its sha256.',
    fatal: true,
  });
}

/** How many bytes from the start are whole UTF-8 characters: found by halving. */
function validPrefix(bytes: Uint8Array): number {
  const fits = (end: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (fits(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** GBK when it decodes as GB 18030 and most of what isn't ASCII is common Han or Chinese punctuation. */
function looksLikeGbk(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    const foreign = text.match(/[^\u0000-\u007f]/g) ?? []; // eslint-disable-line no-control-regex -- ASCII is what is left out
    const chinese = text.match(/[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef“”‘’—…]/g) ?? [];
    return foreign.length > 0 && chinese.length / foreign.length > 0.9;
  } catch {
    return false;
  }
}

import { seedIndex } from '../../../model/offset.ts';
import type { Problem } from '../../../model/problem.ts';
import { guessEncoding } from './encoding.ts';
import { fileKind } from '../../../ingest/file-kind.ts';
import { isBlank } from './layout.ts';
import { limitProblems } from './limits.ts';
import { problemAt, type Seed, seedOf } from './seed.ts';

const rule = 'seed';

/** How many places of one kind are listed; the rest is counted. */
const listed = 20;

/** Decodes a seed's bytes; a file of another kind, and what can't be read as UTF-8 text, is a fatal problem with its place. */
export function openSeed(file: string, bytes: Uint8Array): { seed: Seed | null; problems: Problem[] } {
  const kind = fileKind(bytes);
  if (kind) {
    const { what, remedy } = kind;
    return { seed: null, problems: [{ file, line: 1, column: 1, rule, message: `this is ${what}, not a text.`, remedy, fatal: true }] };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { seed: null, problems: [notUtf8(file, bytes)] };
  }
  return openText(file, text);
}

/** Takes a text that has been decoded; what makes it no plan is a fatal problem with its place. */
export function openText(file: string, text: string): { seed: Seed | null; problems: Problem[] } {
  const beyond = limitProblems(file, text);
  if (beyond.length > 0) return { seed: null, problems: beyond };
  const seed = seedOf(file, text);
  const problems = textProblems(seed);
  return { seed: problems.some(({ fatal }) => fatal) ? null : seed, problems };
}

/** What makes a text no plan, or doubtful: nothing in it, characters that no page can show, signs that characters were lost. */
export function textProblems(seed: Seed): Problem[] {
  if (isBlank(seed.text)) {
    const remedy = 'Put the plan’s text in it or remove its record.';
    return [{ file: seed.file, line: null, column: null, rule, message: 'the file has no text.', remedy, fatal: true }];
  }
  return suspects.flatMap((suspect) => findSuspects(seed, suspect));
}

interface Suspect {
  pattern: RegExp;
  message: (code: string) => string;
  remedy: string;
  fatal: boolean;
}

/** Control characters, non-characters and half surrogates. */
const noText =
  // eslint-disable-next-line no-control-regex -- these are the characters that are looked for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const suspects: Suspect[] = [
  {
    pattern: noText,
    message: (code) => `the character ${code} is no text.`,
    remedy: 'Take the text from its source again.',
    fatal: true,
  },
  {
    pattern: /\ufffd/g,
    message: (code) => `a character was lost here: ${code} stands in its place.`,
    remedy: 'Compare with the source.',
    fatal: false,
  },
  {
    pattern: /\p{Co}/gu,
    message: (code) => `the character ${code} is private to some font: readers will not see what was meant.`,
    remedy: 'Compare with the source.',
    fatal: false,
  },
  {
    pattern: /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    message: (code) => `the invisible character ${code} changes the direction of what follows.`,
    remedy: 'Compare with the source.',
    fatal: false,
  },
  {
    pattern: /[\u00ad\u180e\u200b-\u200d\u2060-\u2064\u206a-\u206f]|(?<!^)\ufeff/g,
    message: (code) => `the character ${code} has no width: nobody sees it.`,
    remedy: 'Compare with the source.',
    fatal: false,
  },
  {
    pattern:
      /<\/?(?:p|br|div|span|table|tr|td|th|b|strong|em|font|a|img|ul|ol|li|h[1-6])(?:\s[^<>\n]{0,300})?\/?>|&(?:nbsp|lt|gt|amp|quot|emsp|ensp|#\d{2,6}|#x[\da-f]{2,6});/gi,
    message: () => 'markup of a web page stands here as text.',
    remedy: 'Take the text from its source again: npm run read -- FILE --text makes one of a page.',
    fatal: false,
  },
];

/** The places of one kind of suspect character: the first ones each, the others as a number. */
function findSuspects(seed: Seed, { pattern, message, remedy, fatal }: Suspect): Problem[] {
  const problems: Problem[] = [];
  let more = 0;
  let last = seedIndex(0);
  for (const { 0: char, index } of seed.text.matchAll(pattern)) {
    if (problems.length < listed) {
      const code = `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      problems.push(problemAt(seed, seedIndex(index), { rule, message: message(code), remedy, fatal }));
    } else {
      more++;
      last = seedIndex(index);
    }
  }
  if (more) problems.push(problemAt(seed, last, { rule, message: `${more} more of the kind, the last one here.`, remedy, fatal }));
  return problems;
}

function notUtf8(file: string, bytes: Uint8Array): Problem {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, validPrefix(bytes)), { stream: true });
  const guess = guessEncoding(bytes);
  return problemAt(seedOf(file, text), seedIndex(text.length), {
    rule,
    message: guess ? `not UTF-8 from here on: looks like ${guess}.` : 'not UTF-8 from here on, nor any other encoding we know.',
    remedy: guess ? 'Save the file as UTF-8 and record its new sha256.' : 'Take the text from its source again.',
    fatal: true,
  });
}

/** How many bytes from the start are UTF-8: found by halving. */
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

import { boundAfter } from '../../../language/bounds.ts';
import { fullStops, sentenceStops } from '../../../language/sentence.ts';
import type { Stretch, Token } from '../numbers/scan.ts';

export type { Stretch };

/** Where a token stands: its sentence (to 。！？), its part of it (to ；), its clause (to ，：) and its item of a list (to 、). */
export interface Bounds {
  sentence: Stretch;
  part: Stretch;
  clause: Stretch;
  item: Stretch;
}

const opens = '（《“‘「〔[【';
const closes = '）》”’」〕]】';

/** The printed number before a heading or an item, which is no word of its clause: （六）, 三、, 2.1. */
const numbered =
  /^(?:(?:[—–-]{1,2}|[●■◆▪•○□◇★▲])(?=[\u4e00-\u9fff])|（[\d一二三四五六七八九十]+）|[一二三四五六七八九十]+、|\d{1,2}(?:\.\d{1,2})*[.、](?!\d))/;

/** The longest a bracket may hold punctuation back: an unclosed one must not swallow the rest of the text. */
const longestBracket = 80;

/** The longest that a stretch may be: no writer's is, and each number of a text without marks would be read with all the others around it. */
const longestStretch = 1500;

/** The bounds of every token of a text, in order. Punctuation inside brackets and quotation marks bounds nothing. Cost: linear. */
export function boundsOf(text: string, tokens: readonly Token[]): Bounds[] {
  const sentences = cut(text, new RegExp(`[${fullStops}\\n]`));
  const parts = cut(text, new RegExp(`[${sentenceStops}\\n]`));
  const clauses = cut(text, new RegExp(`[${sentenceStops}，:\\n]`));
  const place = [sentences, parts, clauses].map(finder);
  const bounds = tokens.map((token) => {
    const [sentence, part, clause] = place.map((find) => find(token.start));
    return { sentence, part, clause, item: clause };
  });
  let from = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && bounds[i].clause === bounds[from].clause) continue;
    setItems(text, tokens.slice(from, i), bounds.slice(from, i));
    from = i;
  }
  return bounds;
}

/** Cuts a text after every mark that stands outside brackets. */
function cut(text: string, marks: RegExp): Stretch[] {
  const stretches: Stretch[] = [];
  let start = numbered.exec(text)?.[0].length ?? 0;
  let depth = 0;
  let opened = 0;
  for (let i = start; i < text.length; i++) {
    if (opens.includes(text[i])) {
      if (depth === 0) opened = i;
      depth++;
    } else if (closes.includes(text[i])) depth = Math.max(0, depth - 1);
    else if (i - start >= longestStretch) {
      stretches.push({ start, end: i });
      start = i;
      depth = 0;
    } else if (marks.test(text[i]) && (depth === 0 || i - opened > longestBracket || text[i] === '\n')) {
      stretches.push({ start, end: i });
      start = i + 1;
      depth = 0;
    }
  }
  stretches.push({ start, end: text.length });
  return stretches;
}

/** Finds the stretch of an index; to be asked with indices that only grow. */
function finder(stretches: readonly Stretch[]): (index: number) => Stretch {
  let i = 0;
  return (index) => {
    while (i < stretches.length - 1 && stretches[i].end < index) i++;
    return stretches[i];
  };
}

/** Items of a clause: cut at 、 (or 和 及 beside a number) between two measured numbers. */
function setItems(text: string, tokens: readonly Token[], bounds: Bounds[]): void {
  const measured = tokens.flatMap((token, i) => (token.measured ? [{ token, i }] : []));
  let start = bounds[0]?.clause.start ?? 0;
  const items: Stretch[] = [];
  for (let k = 0; k + 1 < measured.length; k++) {
    const left = measured[k].token.end;
    const right = measured[k + 1].token.start;
    const gap = text.slice(left, Math.min(right, left + 120));
    const at = boundary(gap);
    if (at < 0 || right - left > 120) continue;
    items.push({ start, end: left + at });
    start = left + at + 1;
  }
  if (!items.length) return;
  items.push({ start, end: bounds[0].clause.end });
  const find = finder(items);
  tokens.forEach((token, i) => (bounds[i].item = find(token.start)));
}

const joined = new RegExp(`^(?:${boundAfter}|）)*(?:和|及|以及|与|或)`);

/** The index of the mark that parts two items in the words between two numbers; -1 when they are one item. */
function boundary(gap: string): number {
  const list = gap.lastIndexOf('、') < 0 ? -1 : gap.indexOf('、');
  const first = joined.exec(gap);
  if (first) return first[0].length - 1;
  if (list >= 0) return list;
  const last = /(?:和|及|以及|与)$/.exec(gap);
  return last ? gap.length - last[0].length : -1;
}

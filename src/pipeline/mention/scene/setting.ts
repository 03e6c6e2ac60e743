import { sentenceStops } from '../../../language/sentence.ts';

/** Where a mention stands, in a folded text: its sentence (to 。！？；) and its clause (to ，：), each within `reach`; half-open. */
export interface Setting {
  text: string;
  start: number;
  end: number;
  sentence: [number, number];
  clause: [number, number];
}

const stops = new RegExp(`[${sentenceStops}\\n\\t]`);
const commas = /[，:]/;
const opens = '（《“‘「〔[【';
const closes = '）》”’」〕]】';

/** The marks outside brackets that bound sentences and clauses of a text. Punctuation inside a bracket of at most 60 characters bounds nothing. */
export function boundariesOf(text: string): { stops: number[]; commas: number[] } {
  const found = { stops: [] as number[], commas: [] as number[] };
  let opened = -1;
  for (let i = 0; i < text.length; i++) {
    if (opens.includes(text[i])) opened = i;
    else if (closes.includes(text[i])) opened = -1;
    else if (opened < 0 || i - opened > 60) {
      if (stops.test(text[i])) found.stops.push(i);
      if (stops.test(text[i]) || commas.test(text[i])) found.commas.push(i);
    }
  }
  return found;
}

/** The bounds around a place, of sorted marks. */
function between(marks: readonly number[], start: number, length: number): [number, number] {
  let from = 0;
  for (const mark of marks) {
    if (mark >= start) return [from, mark];
    from = mark + 1;
  }
  return [from, length];
}

/** How far around a mention its sentence and its clause reach at most; without a bound a text without stops costs its square. */
export const reach = 1000;

/** The setting of a place of a text. */
export function settingOf(text: string, boundaries: ReturnType<typeof boundariesOf>, start: number, end: number): Setting {
  const near = ([from, to]: [number, number]): [number, number] => [Math.max(from, start - reach), Math.min(to, end + reach)];
  return {
    text,
    start,
    end,
    sentence: near(between(boundaries.stops, start, text.length)),
    clause: near(between(boundaries.commas, start, text.length)),
  };
}

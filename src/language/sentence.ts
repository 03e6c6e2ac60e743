import { unseen } from './visible.ts';

/** Full stops and their like, as plans and questions have them. */
export const fullStops = '。！？!?';

/** Marks that part a sentence into parts that could stand alone. */
export const semicolons = '；;';

/** The marks that end a sentence as it is quoted. */
export const sentenceStops = `${fullStops}${semicolons}`;

/** Half-open string indices of a text. */
type Range = readonly [number, number];

/** So far from a place its sentence reaches at most. Nobody writes longer ones; a text without stops would be gone through anew for each of its numbers. */
const reach = 1500;

const lineFeed = 10;

/**
 * The sentence around a place: from behind the mark before it to the one after it. A line feed parts sentences too and belongs to none;
 * other `stops` may be given, as '' for a whole line. Needs a place inside the text.
 */
export function sentenceAround(text: string, [start, end]: Range, stops = sentenceStops): [number, number] {
  // A figure in a long sentence asks for thousands of characters: Han characters, of which it is made, are no marks.
  const isStop = (index: number): boolean => {
    const code = text.charCodeAt(index);
    return (code < 0x4e00 || code > 0x9fff) && (code === lineFeed || stops.includes(text[index]));
  };
  let from = start;
  const [least, most] = [Math.max(0, start - reach), Math.min(text.length, end + reach)];
  while (from > least && !isStop(from - 1)) from--;
  let to = end;
  while (to < most && !isStop(to)) to++;
  return [from, to < most && text[to] !== '\n' ? to + 1 : to];
}

const ofIt = new RegExp(`^[${unseen}]*其中`);

/** The sentence around a place, with the one before where it goes on from it with 其中: the whole that it names parts of. */
export function quotedAround(text: string, range: Range, stops = sentenceStops): [number, number] {
  const [from, to] = sentenceAround(text, range, stops);
  const goesOn = ofIt.test(text.slice(from, range[0])) && from > 0 && text[from - 1] !== '\n';
  return goesOn ? [quotedAround(text, [from - 1, from - 1], stops)[0], to] : [from, to];
}

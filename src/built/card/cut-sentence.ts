/** A sentence with the figure in it. */
export interface MarkedSentence {
  before: string;
  exact: string;
  after: string;
}

/** What stands where words were left out. */
export const leftOut = '……';

/** The marks at which a sentence is cut, the best first: between clauses, then between the parts of a list. */
const cuts = ['，；：。！？　', '，；：。！？　、'];

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A text in pieces that end behind a mark; a mark inside brackets or quotes ends none. */
function clausesOf(text: string, marks: string): string[] {
  const pieces: string[] = [];
  let [from, depth] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    if ('（《“「〔['.includes(text[i])) depth++;
    if ('）》”」〕]'.includes(text[i])) depth = Math.max(0, depth - 1);
    if (depth > 0 || !marks.includes(text[i])) continue;
    pieces.push(text.slice(from, i + 1));
    from = i + 1;
  }
  return from < text.length ? [...pieces, text.slice(from)] : pieces;
}

/** Pieces before and after the figure, and how many of each are kept. */
interface Kept {
  before: readonly string[];
  after: readonly string[];
  earlier: number;
  later: number;
}

function joined({ before, after, earlier, later }: Kept, exact: string): MarkedSentence {
  const [head, tail] = [before.slice(before.length - earlier), after.slice(0, later)];
  return {
    before: (earlier < before.length ? leftOut : '') + head.join(''),
    exact,
    after: tail.join('') + (later < after.length ? leftOut : ''),
  };
}

/** As many pieces around the figure as fit, those before it first; null where not even the least fits. */
function widest(
  before: readonly string[],
  after: readonly string[],
  exact: string,
  least: [number, number],
  fits: Fits,
): MarkedSentence | null {
  let kept: Kept = { before, after, earlier: Math.min(before.length, least[0]), later: Math.min(after.length, least[1]) };
  if (!fits(joined(kept, exact))) return null;
  for (let isGrowing = true; isGrowing;) {
    isGrowing = false;
    for (const more of [
      { ...kept, earlier: kept.earlier + 1 },
      { ...kept, later: kept.later + 1 },
    ]) {
      if (more.earlier > before.length || more.later > after.length || !fits(joined(more, exact))) continue;
      kept = more;
      isGrowing = true;
      break;
    }
  }
  return joined(kept, exact);
}

type Fits = (sentence: MarkedSentence) => boolean;

/** A sentence as it stands where it fits; else the clauses around its figure that do, with …… for what is left out. No word is changed; only where a single clause is too long is it cut between words. */
export function cutAround({ before, exact, after }: MarkedSentence, fits: Fits): MarkedSentence {
  if (fits({ before, exact, after })) return { before, exact, after };
  for (const marks of cuts) {
    const [head, tail] = [clausesOf(before, marks), clausesOf(after, marks)];
    // The clause of the figure begins behind the last mark before it.
    const isInClause = head.length > 0 && !marks.includes(head.at(-1)?.at(-1) ?? '');
    const found = widest(head, tail, exact, [isInClause ? 1 : 0, 1], fits);
    if (found !== null) return found;
  }
  const words = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);
  return widest(words(before), words(after), exact, [0, 0], fits) ?? { before: leftOut, exact, after: leftOut };
}

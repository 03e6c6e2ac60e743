/** Draws what two chosen parts have in common, with the line that says it in short. */
import { signs } from '../../strings/language-signs.ts';
import { url } from '../../library/url.ts';
import { element, link } from '../search/dom.ts';
import type { Aligned } from './align/align-cuts.ts';
import { type ChosenSide, sideName } from './chosen-side.ts';
import { drawCites } from './draw-cites.ts';
import { drawPassages, drawRuns } from './draw-passages.ts';
import { drawWhole } from './draw-whole.ts';
import { words } from './page-words.ts';

type Sides = Record<'a' | 'b', ChosenSide>;

/** True where one part lies in the other, or they lie over each other. */
const isOver = ({ a, b }: Sides): boolean =>
  a.opened.plan.id === b.opened.plan.id &&
  a.part.from < b.part.to &&
  b.part.from < a.part.to &&
  (a.part.within === null || b.part.within === null || a.part.within.start === b.part.within.start);

/** What two parts have in common, in a sentence or two. */
export function sayResult({ passages, runs, isEqual }: Aligned, sides: Sides): string {
  const say = words.passages;
  if (isOver(sides)) return isEqual ? say.same : say.inside;
  if (isEqual) return say.equal;
  const of = (kind: 'verbatim' | 'adapted'): number => passages.filter((passage) => passage.kind === kind).length;
  if (passages.length > 0) return say.found(of('verbatim'), of('adapted'));
  return runs.length > 0 ? say.noPassages : say.noPassages + say.nothing;
}

const section = (title: string, ...children: Node[]): HTMLElement => element('section', '', element('h2', '', title), ...children);

const note = (text: string): HTMLElement => element('p', 'src', text);

/** The whole texts: open where they are what there is to see, folded where the passages are. */
function wholeSection(aligned: Aligned, sides: Sides): HTMLElement {
  const say = words.passages;
  const hasTable = aligned.passages.length > 0;
  const about = aligned.whole ? say.wholeNote + (hasTable ? say.otherOrder : '') : hasTable ? say.longNote : say.longAlone;
  const body = [note(about), drawWhole(aligned, sides)];
  if (aligned.whole !== null || !hasTable) return section(say.wholeText, ...body);
  const fold = element('details', 'passage-fold', element('summary', '', element('h2', '', say.wholeText)), ...body);
  return element('section', '', fold);
}

/** The sizes of both parts, and the page of their two plans. */
function headOf({ characters }: Aligned, sides: Sides): HTMLElement {
  const say = words.passages;
  const sizes = (['a', 'b'] as const).map((side) => sideName(side, sides[side]) + signs.comma + say.characters(characters[side]));
  const [a, b] = [sides.a.opened, sides.b.opened];
  const line = element('p', 'src ways', `${signs.sentences(signs.listedParts(sizes))} `);
  if (a.known.pairs.includes(b.plan.id)) line.append(link(url.comparePair(a.plan.id, b.plan.id), say.pairPage(a.known.tag, b.known.tag)));
  return line;
}

/** Everything that is drawn of two parts. */
export function drawResult(aligned: Aligned, sides: Sides, copy: ((text: string) => void) | null): HTMLElement[] {
  const say = words.passages;
  const whole = wholeSection(aligned, sides);
  const { passages, runs } = aligned;
  return [
    headOf(aligned, sides),
    element('p', 'print-only', `${words.reading.thisPage}${say.colon}${location.href}`),
    ...(aligned.whole ? [whole] : []),
    ...(passages.length > 0 ? [section(say.tableTitle, note(say.order), drawPassages(passages, sides))] : []),
    ...(runs.length > 0 ? [section(words.pairs.pair.runs, note(words.pairs.pair.runsNote), drawRuns(runs, sides))] : []),
    ...(aligned.whole ? [] : [whole]),
    section(say.cite, note(say.citeNote), drawCites(sides, copy)),
  ];
}

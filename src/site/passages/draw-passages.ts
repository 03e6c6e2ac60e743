/** Draws the passages and the loose runs of two parts as the pages of pairs have them. */
import type { LooseRun, SharedPassage, Side } from '../../model/pair.ts';
import { element, link } from '../search/dom.ts';
import { markedPieces, wordsMarked } from '../wording/marked.ts';
import { sayRun } from '../wording/say-run.ts';
import { type ChosenSide, placeOf, planHead, printedAt, slotOf } from './chosen-side.ts';
import { markedNodes } from './draw-marks.ts';
import { words } from './page-words.ts';

type Sides = Record<'a' | 'b', ChosenSide>;
const both = ['a', 'b'] as const;

const piecesOf = (chosen: ChosenSide, { block, start, end, marks }: Side) =>
  markedPieces({ text: printedAt(chosen, block, start, end), marks });

function headRow(sides: Sides): HTMLElement {
  const row = element('tr', '');
  const cell = (className: string, ...children: (Node | string)[]): HTMLElement => {
    const made = element('th', className, ...children);
    made.setAttribute('scope', 'col');
    return made;
  };
  row.append(
    cell('', words.pairs.pair.number),
    ...both.map((side) => cell(slotOf(sides[side]), ...planHead(sides[side]), ` ${words.passages.sides[side]}`)),
  );
  return element('thead', '', row);
}

function passageRow(passage: SharedPassage, number: number, sides: Sides): HTMLElement {
  const { pair } = words.pairs;
  const pieces = { a: piecesOf(sides.a, passage.a), b: piecesOf(sides.b, passage.b) };
  const all = [...pieces.a, ...pieces.b];
  const numbers = (['number', 'extra'] as const).find((kind) => wordsMarked(all, kind).length > 0);
  const modals = wordsMarked(all, 'modal');
  const head = element('th', '', element('b', '', String(number)), element('b', `kind ${passage.kind}`, pair.kinds[passage.kind]));
  head.setAttribute('scope', 'row');
  if (numbers) head.append(element('span', `differs ${numbers}`, pair.numbers[numbers]));
  if (modals.length > 0) head.append(element('span', 'differs modal', pair.modalDiffers(modals)));
  if (passage.again !== null) head.append(element('span', 'again', pair.again(words.passages.sides[passage.again])));
  const cells = both.map((side) => {
    const place = placeOf(sides[side], passage[side].block);
    const source = link(place.href, place.text);
    source.className = 'src';
    return element(
      'td',
      slotOf(sides[side]),
      element('p', 'whose', ...planHead(sides[side]), ` ${words.passages.sides[side]}`),
      element('blockquote', '', ...markedNodes(pieces[side])),
      source,
    );
  });
  return element('tr', passage.kind, head, ...cells);
}

/** The table of passages, in the order of the first side. */
export const drawPassages = (passages: readonly SharedPassage[], sides: Sides): HTMLElement =>
  element('table', 'passages', headRow(sides), element('tbody', '', ...passages.map((passage, i) => passageRow(passage, i + 1, sides))));

/** The list of runs outside passages. */
export const drawRuns = (runs: readonly LooseRun[], sides: Sides): HTMLElement =>
  element(
    'ul',
    'runs',
    ...runs.map((run) =>
      element(
        'li',
        '',
        element('span', '', sayRun(run, words)),
        ...both.map((side) => {
          const { text, href } = placeOf(sides[side], run[side].block);
          const source = link(href, ...planHead(sides[side]), ` ${text}`);
          source.className = `src ${slotOf(sides[side])}`;
          return source;
        }),
      ),
    ),
  );

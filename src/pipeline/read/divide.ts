import { innerNumbers, readHeadline } from './headline.ts';
import { type Numbered, numberKinds, type NumberKind, readBare, readDecimal, readNumber } from './numbering.ts';
import { type Opening, openingOf } from './opening.ts';
import { type Passage, slice, trim } from './source/passage.ts';
import { addBlock, addLine, expected, openNumber, openNumbered, type Walk } from './walk.ts';

/** Reads text that may open numbered divisions: at its start, and inside after a full stop. `next` is the line after it, where one follows. */
export function readText(walk: Walk, line: Passage, next: Passage | null): void {
  let rest = line;
  let continues = false;
  for (;;) {
    const numbered = opensDivision(walk, rest, continues);
    let body: Passage | null = rest;
    if (numbered) {
      const { heading, label, title, rest: after } = readHeadline(rest, numbered, isLeaf(numbered, next));
      const division = openNumbered(walk, numbered, heading, label, title);
      addBlock(walk, division, { id: division.id, kind: 'heading', passage: heading, runOn: continues });
      body = after;
      continues = true;
    }
    if (!body) return;
    const cut = walk.box ? null : innerNumbers(body, (number) => isNext(walk, number));
    if (cut === null) return addLine(walk, body, 'paragraph', continues);
    const before = trim(slice(body, 0, cut));
    if (before.text) addLine(walk, before, 'paragraph', continues);
    rest = trim(slice(body, cut));
    continues = true;
  }
}

/** True where the line after a numbered one goes on with a number of the same shape or of one further out, or where none follows. */
function isLeaf({ kind }: Numbered, next: Passage | null): boolean {
  const after = next && readNumber(openingOf(next));
  return next === null || (after !== null && numberKinds.indexOf(after.kind) <= numberKinds.indexOf(kind));
}

function isNext(walk: Walk, number: Numbered): boolean {
  const level = walk.ladder.level(number);
  return walk.page?.kind !== 'front' && number.number === expected(walk, level) && (level > 1 || walk.annex !== null);
}

/** The number that a text opens a division with; null where it has none, or where the place allows none. */
function opensDivision(walk: Walk, line: Passage, inside: boolean): Numbered | null {
  const opening = openingOf(line);
  const numbered = readNumber(opening) ?? readParts(walk, line, opening);
  if (!numbered || !walk.ladder.has(numbered.kind)) return null;
  const level = walk.ladder.level(numbered);
  const before = walk.page === null || walk.page.kind === 'front';
  if (before && walk.annex === null && level > 1) return null;
  if (walk.box && !inside && !leavesBox(walk, numbered, line)) return null;
  return numbered;
}

/**
 * 1.1 where 1 is open and 1.1 comes next; the bare 1 of "1 总体要求" where it comes next; the bare 二 of "二 保障措施" where it does, behind a
 * chapter with its mark (一、).
 */
function readParts(walk: Walk, line: Passage, opening: Opening): Numbered | null {
  const decimal = walk.ladder.decimal ? readDecimal(opening) : null;
  if (decimal) {
    const level = walk.ladder.level(decimal);
    const above = decimal.path[decimal.path.length - 2];
    const fits = openNumber(walk, level - 1) === above && (decimal.number === 1 || decimal.number === expected(walk, level));
    return fits ? decimal : null;
  }
  const bare = line.text.length <= 60 && !/[。；，]/.test(line.text) ? readBare(opening) : null;
  const isUsed = bare && (bare.kind === 'arabic' ? walk.ladder.decimal : bare.number > 1);
  return isUsed && bare.number === expected(walk, walk.ladder.level(bare)) ? bare : null;
}

const outer = new Set<NumberKind>(['part', 'chapter', 'section', 'article', 'han']);

/**
 * A box without drawn lines ends where the numbering around it goes on. Numbers that go on inside the box stay there; where a
 * number fits both, one with text behind it stays with those that have text behind them.
 */
function leavesBox(walk: Walk, numbered: Numbered, line: Passage): boolean {
  if (outer.has(numbered.kind)) return true;
  const level = walk.ladder.level(numbered);
  const plain = !/[。；：:]/.test(line.text);
  const inner = walk.boxNumbers.get(numbered.kind);
  const inside = numbered.number === (inner?.number ?? 0) + 1;
  const outside = numbered.number > 1 && numbered.number === expected(walk, level);
  if (outside && (!inside || inner?.plain !== plain)) return true;
  if (inside) walk.boxNumbers.set(numbered.kind, { number: numbered.number, plain });
  return false;
}

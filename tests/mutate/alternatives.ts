import ts from 'typescript';

/** One alternative of a pattern, one thing it excludes or one word of a list, and the source without it. */
export interface Mutant {
  file: string;
  line: number;
  /** Where the change begins in the source. */
  at: number;
  removed: string;
  source: string;
}

/** A stretch of a source that can be taken out. */
interface Cut {
  start: number;
  end: number;
  removed: string;
}

/** What shows a rule is no part of it. */
const shows = new Set(['examples', 'not', 'name']);

/**
 * Every mutant of a source: each alternative and each exclusion of a regular expression and of a string that is part of one, each word of a
 * list or of a table keyed by words, each entry of a list of pairs or of records that have no name.
 * Examples, names and texts of problems are left as they are.
 */
export function mutantsOf(file: string, source: string): Mutant[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ESNext, true);
  const cuts: Cut[] = [];
  const visit = (node: ts.Node): void => {
    if (isShown(node)) return;
    if (ts.isArrayLiteralExpression(node)) cuts.push(...entriesOf(node));
    else if (ts.isObjectLiteralExpression(node)) cuts.push(...keysOf(node));
    else cuts.push(...patternCuts(node, source));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return cuts.map(({ start, end, removed }) => ({
    file,
    line: tree.getLineAndCharacterOfPosition(start).line + 1,
    at: start,
    removed,
    source: source.slice(0, start) + source.slice(end),
  }));
}

/** True of what shows a rule and is no part of it, and of what never runs. */
export const isShown = (node: ts.Node): boolean =>
  (ts.isPropertyAssignment(node) && shows.has(node.name.getText())) ||
  (ts.isCallExpression(node) && node.expression.getText() === 'withEach') ||
  ts.isImportDeclaration(node) ||
  ts.isTypeNode(node);

/** The words of an array that holds nothing else; the pairs or the nameless records of one that holds only such. A pair is cut whole. */
function entriesOf({ elements, parent }: ts.ArrayLiteralExpression): Cut[] {
  const holds = (is: (element: ts.Expression) => boolean): boolean => elements.every(is);
  const isList =
    (holds((element) => ts.isStringLiteralLike(element) || ts.isTemplateExpression(element)) && !ts.isArrayLiteralExpression(parent)) ||
    holds((element) => ts.isArrayLiteralExpression(element)) ||
    holds(
      (element) => ts.isObjectLiteralExpression(element) && !element.properties.some((property) => property.name?.getText() === 'name'),
    );
  return isList && elements.length > 1 ? cutEach(elements, firstLine) : [];
}

/** The entries of a table whose every key is a word: Chinese, or in quotes. */
const keysOf = ({ properties }: ts.ObjectLiteralExpression): Cut[] =>
  properties.every((property) => ts.isPropertyAssignment(property) && /[\p{Script=Han}'"]/u.test(property.name.getText()))
    ? cutEach(properties, (property) => property.name?.getText() ?? '')
    : [];

const firstLine = (node: ts.Node): string => node.getText().split('\n', 2).join(' ').slice(0, 40);

/** Each of some neighbours with the comma beside it. */
const cutEach = <N extends ts.Node>(list: ts.NodeArray<N>, say: (node: N) => string): Cut[] =>
  list.map((node, i) => {
    const isLast = i === list.length - 1;
    const start = isLast && i > 0 ? list[i - 1].getEnd() : node.getStart();
    const end = isLast ? (i > 0 ? node.getEnd() : list.end) : list[i + 1].getStart();
    return { start, end, removed: say(node) };
  });

/** The alternatives of a regular expression, or of a text that looks like a part of one; a table's rule is none. */
function patternCuts(node: ts.Node, source: string): Cut[] {
  if (ts.isRegularExpressionLiteral(node))
    return alternativesIn(source, node.getStart() + 1, node.getText().lastIndexOf('/') + node.getStart());
  const isText = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
  const looksLike = /[^'|]\|[^'|]|\(\?<?!/.test(node.getText()) && !node.getText().includes('|---|');
  return isText && looksLike ? alternativesIn(source, node.getStart() + 1, node.getEnd() - 1) : [];
}

/** How many characters an escape, a class or an embedded expression takes at an index; 0 for anything else. */
function atomLength(source: string, index: number): number {
  const rest = source.slice(index);
  const atom = /^(?:\\\\.|\\.|\[(?:\\.|[^\]])*\])/.exec(rest)?.[0].length ?? 0;
  if (atom || !rest.startsWith('${')) return atom;
  let depth = 0;
  for (let i = 2; i < rest.length; i++) {
    if (rest[i] === '{') depth++;
    else if (rest[i] === '}' && depth-- === 0) return i + 1;
  }
  return 0;
}

/** A group that is still open: where its alternatives begin, and where it begins itself if it excludes something. */
interface Group {
  starts: number[];
  guard: number | null;
}

/** The alternatives of a pattern that stands in a source from one index to another, of the whole and of every group; and what it excludes. */
function alternativesIn(source: string, from: number, to: number): Cut[] {
  const cuts: Cut[] = [];
  const open: Group[] = [{ starts: [from], guard: null }];
  const close = (end: number): void => {
    const { starts, guard } = open.pop() ?? { starts: [], guard: null };
    if (guard !== null) cuts.push({ start: guard, end: end + 1, removed: source.slice(guard, end + 1) });
    if (starts.length < 2) return;
    starts.forEach((start, i) => {
      const stop = i + 1 < starts.length ? starts[i + 1] - 1 : end;
      const cut = i + 1 < starts.length ? { start, end: stop + 1 } : { start: start - 1, end: stop };
      cuts.push({ ...cut, removed: source.slice(start, stop) });
    });
  };
  for (let i = from; i < to;) {
    const atom = atomLength(source, i);
    if (atom) i += atom;
    else if (source[i] === '(') {
      const head = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(i, i + 24))?.[0].length ?? 1;
      const guard = /^\(\?<?!/.test(source.slice(i, i + 4)) ? i : null;
      i += head;
      open.push({ starts: [i], guard });
    } else {
      if (source[i] === ')' && open.length > 1) close(i);
      else if (source[i] === '|') open[open.length - 1].starts.push(i + 1);
      i++;
    }
  }
  close(to);
  return cuts;
}

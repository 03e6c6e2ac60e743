import ts from 'typescript';
import { isShown, type Mutant } from './alternatives.ts';

const { SyntaxKind: Kind } = ts;

/** What a slip of the hand makes of an operator. */
const slips = new Map<ts.SyntaxKind, string>([
  [Kind.LessThanToken, '<='],
  [Kind.LessThanEqualsToken, '<'],
  [Kind.GreaterThanToken, '>='],
  [Kind.GreaterThanEqualsToken, '>'],
  [Kind.EqualsEqualsEqualsToken, '!=='],
  [Kind.ExclamationEqualsEqualsToken, '==='],
  [Kind.AmpersandAmpersandToken, '||'],
  [Kind.BarBarToken, '&&'],
  [Kind.MinusToken, '+'],
]);

/** Methods that are taken for each other. */
const alike = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
  ['find', 'findLast'],
  ['findLast', 'find'],
  ['min', 'max'],
  ['max', 'min'],
]);

/** Methods that give what they are asked of, or less or otherwise of it. */
const leftOut = new Set(['filter', 'slice', 'trim', 'toSorted', 'toReversed', 'reverse', 'sort']);

/** A stretch of a source, and what stands there instead. */
interface Change {
  start: number;
  end: number;
  text: string;
  said: string;
}

const instead = (node: ts.Node, text: string): Change => ({
  start: node.getStart(),
  end: node.getEnd(),
  text,
  said: `${oneLine(node)} → ${text}`,
});

const oneLine = (node: ts.Node): string => node.getText().replace(/\s+/g, ' ').slice(0, 60);

/** The small changes that can be made at a node itself. */
function changesAt(node: ts.Node): Change[] {
  if (ts.isBinaryExpression(node)) {
    const slip = slips.get(node.operatorToken.kind);
    return slip === undefined ? [] : [{ ...instead(node.operatorToken, slip), said: `${oneLine(node)}: ${slip}` }];
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === Kind.ExclamationToken) return [instead(node, node.operand.getText())];
  if (ts.isNumericLiteral(node))
    return isLimit(node) ? [] : [{ ...instead(node, `${Number(node.text) + 1}`), said: `${oneLine(node.parent)}: ${node.text} + 1` }];
  if (node.kind === Kind.TrueKeyword) return [{ ...instead(node, 'false'), said: `${oneLine(node.parent)}: false` }];
  if (node.kind === Kind.FalseKeyword) return [{ ...instead(node, 'true'), said: `${oneLine(node.parent)}: true` }];
  if (ts.isIfStatement(node) || ts.isWhileStatement(node)) return [instead(node.expression, `!(${node.expression.getText()})`)];
  if (ts.isConditionalExpression(node)) return [instead(node.condition, `!(${node.condition.getText()})`)];
  if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression))
    return [{ ...instead(node, ';'), said: `${oneLine(node)} dropped` }];
  return ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) ? methodChanges(node, node.expression) : [];
}

/**
 * True for how far a text is looked at, or how long something may be: a count of twenty or more, or of five or more in the arguments of a
 * slice. One more of so many reads nothing that a plan would say otherwise; the limits are there for the cost.
 */
function isLimit(node: ts.NumericLiteral): boolean {
  const value = Number(node.text);
  const isCount = !node.getText().startsWith('0x') && !(value >= 1900 && value <= 2100);
  return isCount && (value >= 20 || (value >= 5 && isInSlice(node)));
}

const isInSlice = (node: ts.Node): boolean => {
  const around = ts.findAncestor(node, (one) => ts.isCallExpression(one) && !/^Math\./.test(one.expression.getText()));
  return around !== undefined && ts.isCallExpression(around) && /\.slice$/.test(around.expression.getText());
};

/** True for a slice that only limits how far a text is looked at. */
function isWindow({ arguments: given }: ts.CallExpression): boolean {
  const has = (node: ts.Node): boolean =>
    (ts.isNumericLiteral(node) && isLimit(node)) || (ts.forEachChild(node, (child) => has(child) || undefined) ?? false);
  return given.some(has);
}

function methodChanges(call: ts.CallExpression, { expression, name }: ts.PropertyAccessExpression): Change[] {
  const other = alike.get(name.text);
  const said = oneLine(call);
  return [
    ...(other === undefined ? [] : [{ ...instead(name, other), said: `${said}: ${other}` }]),
    ...(leftOut.has(name.text) && !isWindow(call) ? [{ ...instead(call, expression.getText()), said: `${said}: no ${name.text}` }] : []),
  ];
}

/**
 * A source with each of the small mistakes that people make in code: an operator for its neighbour, a bound off by one, a condition turned
 * round, a call left out or taken for one like it. Examples, imports, types and limits that are there for the cost are left as they are.
 */
export function changesOf(file: string, source: string): Mutant[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ESNext, true);
  const changes: Change[] = [];
  const visit = (node: ts.Node): void => {
    if (isShown(node)) return;
    changes.push(...changesAt(node));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return changes.map(({ start, end, text, said }) => ({
    file,
    line: tree.getLineAndCharacterOfPosition(start).line + 1,
    at: start,
    removed: said,
    source: source.slice(0, start) + text + source.slice(end),
  }));
}

/** So many of a list, drawn by a seed: the same ones each time, in their order. */
export function sampleOf<T>(all: readonly T[], many: number, seed: number): T[] {
  const random = randomOf(seed);
  const drawn = all.map((_, i) => ({ i, lot: random() })).toSorted((a, b) => a.lot - b.lot);
  return drawn
    .slice(0, many)
    .map(({ i }) => i)
    .toSorted((a, b) => a - b)
    .map((i) => all[i]);
}

/** Numbers from 0 to 1 that a seed gives (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

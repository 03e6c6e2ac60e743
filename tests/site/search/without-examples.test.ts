import ts from 'typescript';
import { expect, it } from 'vitest';
import { withoutExamples } from '../../../src/site/search/built/without-examples.ts';

/** A tree as bundlers give it, of what matters here: one property and where its value stands. */
const treeOf = (code: string) => {
  const found: { type: string; start: number; end: number; key: { name: string }; value: { type: string; start: number; end: number } }[] =
    [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node)) {
      const [name, value] = [node.name, node.initializer];
      found.push({
        type: 'Property',
        start: node.getStart(),
        end: node.end,
        key: { name: name.getText() },
        value: { type: ts.isStringLiteral(value) ? 'Literal' : 'ArrayExpression', start: value.getStart(), end: value.end },
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('rule.js', code, ts.ScriptTarget.ESNext, true));
  return { type: 'Program', start: 0, end: code.length, body: found };
};

it.each([
  ["{ name: 'a', examples: ['到⟦2030年⟧'], not: ['⟦2030年⟧版'] }", "{ name: 'a', examples: [], not: [] }"],
  ["{ examples: withEach('⟦＿⟧', '何时 何处'), not: [] }", '{ examples: [], not: [] }'],
  ["{ 达到: '到2030年达到⟦5%⟧', 增至: '增至5%' }", "{ 达到: '', 增至: '增至5%' }"],
  ["{ examples: '例如', not: ['太阳能芯片'] }", "{ examples: '例如', not: ['太阳能芯片'] }"],
])('of %s browsers get %s', (code, left) => expect(withoutExamples(`x = ${code}`, treeOf(`x = ${code}`))).toBe(`x = ${left}`));

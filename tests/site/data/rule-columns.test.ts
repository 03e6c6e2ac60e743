import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ShownRules } from '../../../src/model/vocabulary.ts';
import { rulesByColumn } from '../../../src/site/data/rule-columns.ts';
import { ruleName, ruleNames } from '../../../src/site/data/rule-names/en.ts';
import { rules as words } from '../../../src/site/data/zh-CN-rules.ts';

const families = globSync('content/rules/*.json').map((file) => ShownRules.parse(JSON.parse(readFileSync(file, 'utf8'))));
const columns = rulesByColumn(families, words.plain);

it('every name of a rule that stands in content is told, each once', () => {
  const told = columns.flatMap(({ rules, plain }) => [...rules.map(({ name }) => name), ...plain.map(([name]) => name)]);
  expect(told.filter((name, i) => told.indexOf(name) !== i)).toEqual([]);
  const files = globSync(['content/{data,links,mentions}/*.json', 'content/targets/*/*.md']);
  const named = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const inMap = [...text.matchAll(/^rules:\n((?: {2}\w+: .*\n)*)/gm)].flatMap(([, map]) => [...map.matchAll(/: (.*)$/gm)]);
    return [...text.matchAll(/"rule":"((?:[^"\\]|\\.)*)"/g), ...text.matchAll(/^rule: (.*)$/gm), ...inMap].map(([, name]) => name);
  });
  expect(named.length).toBeGreaterThan(1000);
  expect([...new Set(named)].filter((name) => name !== 'null' && !told.includes(name))).toEqual([]);
});

it('every name of a rule has one of its own in English, and no other has', () => {
  const told = columns.flatMap(({ rules, plain }) => [...rules.map(({ name }) => name), ...plain.map(([name]) => name)]);
  expect(Object.keys(ruleNames).toSorted()).toEqual(told.toSorted());
  const said = Object.values(ruleNames);
  expect(said.filter((name, i) => said.indexOf(name) !== i)).toEqual([]);
});

it('a rule is called by both names', () => {
  expect([ruleName('到期达到'), ruleName('无此规则')]).toEqual(['To be reached by a date (到期达到)', '无此规则']);
});

it('a rule is told under the first column that names it, in the order in which it is asked', () => {
  const rule = (name: string) => ({ name, examples: [`到2030年达到⟦${name.length}亿元⟧`], not: ['⟦2030⟧年'] });
  const made = rulesByColumn(
    [
      { id: 'kind', rules: [rule('甲'), rule('乙')] },
      { id: 'mode', rules: [rule('乙'), rule('丙')] },
    ],
    words.plain,
  );
  const namesOf = (column: string) => made.find((each) => each.column === column)?.rules.map(({ name }) => name);
  expect([namesOf('quantities.rule'), namesOf('rules.mode')]).toEqual([['甲', '乙'], ['丙']]);
});

it('every family that stands in a column has rules', () => {
  expect(columns.filter(({ column, rules }) => rules.length === 0 && column !== 'references.rule')).toEqual([]);
});

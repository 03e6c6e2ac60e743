import { expect, it } from 'vitest';
import { sayFailure } from '../../../src/site/query/say-failure.ts';
import { words } from '../../../src/strings/languages.ts';

const said = words('zh-CN').query.failed;

it.each([
  ['no such table: target', said.noTable('target')],
  ['no such column: t.hedge', said.noColumn('t.hedge')],
  ['no such function: median', said.noFunction('median')],
  ['ambiguous column name: plan', said.ambiguous('plan')],
  ['near "FORM": syntax error', said.near('FORM')],
  ['incomplete input', said.incomplete],
  ['unrecognized token: "\'a"', said.incomplete],
  ['attempt to write a readonly database', said.readOnly],
  ['string or blob too big', said.tooBig],
  ['no such column: "甲" - should this be a string literal in single-quotes?', said.doubleQuotes('甲')],
  ['a thing that nobody knows', said.other],
])('SQLite’s “%s” is said in the reader’s words, with its own behind them', (message, own) => {
  expect(sayFailure(`SQLITE_ERROR: sqlite3 result code 1: ${message}`, 'SELECT 1', said)).toBe(own + said.said(message));
});

it.each([
  ['SELECT a，b FROM t', '，', ','],
  ['SELECT * FROM t WHERE a = “甲”', '“', "'"],
  ["SELECT '甲，乙' AS 名 FROM t；", '；', ';'],
])('marks of Chinese text are told before what SQLite makes of them: %s', (sql, sign, plain) => {
  expect(sayFailure('near "(": syntax error', sql, said)).toContain(said.wideSign(sign, plain));
});

it.each(["SELECT '甲，乙（丙）' -- 注：一，二", 'SELECT "甲，乙" /* （注） */', 'SELECT 1'])(
  'those in quotation marks and comments are none: %s',
  (sql) => {
    expect(sayFailure('near "x": syntax error', sql, said)).toContain(said.near('x'));
  },
);

it('a question in plain words is told where to ask it', () => {
  expect(sayFailure('near "x": syntax error', '石墨烯写在哪几份规划里', said)).toContain(said.noSql);
  expect(sayFailure('near "x": syntax error', '-- 数一数\nSELECT count(* FROM t', said)).toContain(said.near('x'));
});

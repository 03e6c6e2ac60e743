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
  ['string or blob too big', said.other],
])('SQLite’s “%s” is said in the reader’s words, with its own behind them', (message, own) => {
  expect(sayFailure(`SQLITE_ERROR: sqlite3 result code 1: ${message}`, said)).toBe(own + said.said(message));
});

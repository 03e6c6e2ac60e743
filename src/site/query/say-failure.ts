import type { Words } from '../../strings/languages.ts';
import { wideSignIn } from './wide-signs.ts';

type Failures = Words['query']['failed'];

/** What SQLite says, and what that means to a reader. */
const kinds: readonly [pattern: RegExp, say: (said: Failures, word: string) => string][] = [
  [/no such table: (\S+)/, (said, word) => said.noTable(word)],
  [/no such column: "(.+?)" - should this be a string/, (said, word) => said.doubleQuotes(word)],
  [/no such column: (\S+)/, (said, word) => said.noColumn(word)],
  [/no such function: (\S+)/, (said, word) => said.noFunction(word)],
  [/ambiguous column name: (\S+)/, (said, word) => said.ambiguous(word)],
  [/near "([^"]*)": syntax error/, (said, word) => said.near(word)],
  [/incomplete input|unrecognized token/, (said) => said.incomplete],
  [/readonly|read-only/i, (said) => said.readOnly],
  [/too big|out of memory/, (said) => said.tooBig],
];

const statement =
  /^\s*(?:--[^\n]*\n\s*|\/\*[\s\S]*?\*\/\s*)*(?:select|with|values|pragma|explain|insert|update|delete|drop|create|alter)\b/i;

/** What is wrong with the query itself, before SQLite's words are looked at: no query at all, or marks of Chinese text; null where nothing is seen. */
function seenIn(sql: string, said: Failures): string | null {
  if (/\p{Script=Han}/u.test(sql) && !statement.test(sql)) return said.noSql;
  const wide = wideSignIn(sql);
  return wide && said.wideSign(wide.sign, wide.plain);
}

/** A failure in the reader's words, and in SQLite's own behind them. */
export function sayFailure(message: string, sql: string, said: Failures): string {
  const own = message.replace(/^.*?sqlite3? result code \d+: /i, '');
  const seen = seenIn(sql, said);
  if (seen !== null) return seen + said.said(own);
  for (const [pattern, say] of kinds) {
    const found = pattern.exec(own);
    if (found) return `${say(said, found[1] ?? '')}${said.said(own)}`;
  }
  return `${said.other}${said.said(own)}`;
}

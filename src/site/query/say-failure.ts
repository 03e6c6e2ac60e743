import type { Words } from '../../strings/languages.ts';

type Failures = Words['query']['failed'];

/** What SQLite says, and what that means to a reader. */
const kinds: readonly [pattern: RegExp, say: (said: Failures, word: string) => string][] = [
  [/no such table: (\S+)/, (said, word) => said.noTable(word)],
  [/no such column: (\S+)/, (said, word) => said.noColumn(word)],
  [/no such function: (\S+)/, (said, word) => said.noFunction(word)],
  [/ambiguous column name: (\S+)/, (said, word) => said.ambiguous(word)],
  [/near "([^"]*)": syntax error/, (said, word) => said.near(word)],
  [/incomplete input|unrecognized token/, (said) => said.incomplete],
  [/readonly|read-only/i, (said) => said.readOnly],
];

/** A failure in the reader's words, and in SQLite's own behind them. */
export function sayFailure(message: string, said: Failures): string {
  const own = message.replace(/^.*?sqlite3? result code \d+: /i, '');
  for (const [pattern, say] of kinds) {
    const found = pattern.exec(own);
    if (found) return `${say(said, found[1] ?? '')}${said.said(own)}`;
  }
  return `${said.other}${said.said(own)}`;
}

import type { HeaderRule } from '../../src/export/headers.ts';
import type { Redirect } from '../../src/serve/redirect-rules.ts';

/** The files `_headers` and `_redirects` as https://developers.cloudflare.com/pages/configuration/headers/ and …/redirects/ document them, and https://docs.netlify.com/routing/headers/ and …/redirects/ where these are stricter. */

/** A path from the root with at most one star, at its end, and neither query nor fragment. */
const path = /^\/[^\s*?#]*\*?$/;
const [mostRules, longestHeader, longestRedirect] = [100, 2000, 1000];

/** What hosts read of a `_headers` file, and the lines that they would pass over. */
export function readHeadersFile(text: string): { read: HeaderRule[]; refused: string[] } {
  const read: HeaderRule[] = [];
  const refused: string[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, name, value] = /^[ \t]+([!#$%&'*+.^_`|~\w-]+):[ \t]*(\S.*)$/.exec(line) ?? [];
    if (line.length > longestHeader) refused.push(line);
    else if (path.test(line)) read.push({ path: line, headers: [] });
    else if (name !== undefined && value !== undefined && read.length > 0) read.at(-1)?.headers.push([name, value]);
    else refused.push(line);
  }
  return { read: read.slice(0, mostRules), refused: [...refused, ...read.slice(mostRules).map((rule) => rule.path)] };
}

/** What hosts read of a `_redirects` file, and the lines that they would pass over. */
export function readRedirectsFile(text: string): { read: Redirect[]; refused: string[] } {
  const read: Redirect[] = [];
  const refused: string[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [from = '', to = '', code = '302', ...rest] = line.split(/[ \t]+/);
    const status = ([301, 302, 303, 307, 308] as const).find((each) => `${each}` === code);
    const isRead = line.length <= longestRedirect && path.test(from) && /^(?:\/|https?:\/\/)\S*$/.test(to) && rest.length === 0;
    if (isRead && status) read.push({ from, to, status });
    else refused.push(line);
  }
  return { read, refused };
}

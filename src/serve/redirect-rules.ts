/** One line of a `_redirects` file: `*` at the end of `from` stands for anything, which `:splat` in `to` takes over. */
export interface Redirect {
  from: string;
  to: string;
  status: Moved;
}

const statuses = [301, 302, 303, 307, 308] as const;
type Moved = (typeof statuses)[number];

/** The lines of a `_redirects` file that send a reader on, as Netlify and Cloudflare Pages read them; others are passed over. */
export function parseRedirects(text: string): Redirect[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [from = '', to = '', code = '301'] = line.trim().split(/\s+/);
    const status = statuses.find((each) => String(each) === code);
    return from.startsWith('/') && to !== '' && status ? [{ from, to, status }] : [];
  });
}

/** Where the first rule that fits sends a path, or null. */
export function redirected(path: string, rules: readonly Redirect[]): Omit<Redirect, 'from'> | null {
  for (const { from, to, status } of rules) {
    if (from === path) return { to, status };
    const start = from.endsWith('*') ? from.slice(0, -1) : null;
    if (start !== null && path.startsWith(start)) return { to: to.replace(':splat', () => path.slice(start.length)), status };
  }
  return null;
}

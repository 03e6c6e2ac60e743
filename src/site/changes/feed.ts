import { sayWhere } from '../../library/say-where.ts';
import type { Words } from '../../strings/languages.ts';
import { sayAspect } from './say-change.ts';
import type { ReleaseLog, ToldChange } from './told-changes.ts';
import { url } from '../../library/url.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => escapes[char]).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/gu, '');

function line(change: ToldChange, t: Words): string {
  const words = t.permanence.changes;
  const { place, id, what, field, before, after } = change;
  const values = field === null ? '' : `: ${before ?? words.empty} → ${after ?? words.empty}`;
  return `${words.what[what]} ${place ? sayWhere(place.where, t) : id} ${sayAspect(change, t)}${values}`;
}

/** What a feed is of: its title, the page that it belongs to, and its own address. */
export interface Followed {
  title: string;
  page: string;
  self: string;
}

function entry({ release, changes }: ReleaseLog, page: string, at: (path: string) => string, t: Words): string {
  const words = t.permanence.changes;
  if (!release) return '';
  const { release: name, date, plans, figures, corrections } = release;
  const said =
    changes === null
      ? words.first(plans.length, figures.length, corrections.length)
      : changes.map((change) => line(change, t)).join('\n') || words.same;
  return `  <entry>
    <id>${escaped(at(page))}#${name}</id>
    <title>${escaped(t.permanence.release(name, date))}</title>
    <updated>${date}T00:00:00Z</updated>
    <link href="${escaped(at(url.changes()))}"/>
    <content type="text">${escaped(said)}</content>
  </entry>
`;
}

/** What the feed of the whole site is of. */
const everything = (t: Words): Followed => ({ title: t.permanence.changes.title, page: url.changes(), self: url.feed() });

/** A log as an Atom feed (RFC 4287), releases only, in the words given: of the whole site, or of what is named. `site` is the origin. */
export function feedOf(logs: readonly ReleaseLog[], site: string, t: Words, { title, page, self } = everything(t)): string {
  const at = (path: string): string => new URL(path, site).href;
  const dated = logs.flatMap(({ release }) => (release ? [release.date] : []));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${t.language}">
  <id>${escaped(at(page))}</id>
  <title>${escaped(`${t.name}${t.separator}${title}`)}</title>
  <updated>${dated[0] ?? '1970-01-01'}T00:00:00Z</updated>
  <author><name>${escaped(t.name)}</name></author>
  <link rel="self" href="${escaped(at(self))}"/>
  <link href="${escaped(at(page))}"/>
${logs.map((log) => entry(log, page, at, t)).join('')}</feed>
`;
}

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

function entry({ release, changes }: ReleaseLog, at: (path: string) => string, t: Words): string {
  const words = t.permanence.changes;
  if (!release) return '';
  const { release: name, date, plans, figures, corrections } = release;
  const said =
    changes === null
      ? words.first(plans.length, figures.length, corrections.length)
      : changes.map((change) => line(change, t)).join('\n') || words.same;
  return `  <entry>
    <id>${at(url.changes())}#${name}</id>
    <title>${escaped(t.permanence.release(name, date))}</title>
    <updated>${date}T00:00:00Z</updated>
    <link href="${escaped(at(url.changes()))}"/>
    <content type="text">${escaped(said)}</content>
  </entry>
`;
}

/** The log as an Atom feed (RFC 4287), releases only, in the words given. `site` is the origin. */
export function feedOf(logs: readonly ReleaseLog[], site: string, t: Words): string {
  const words = t.permanence.changes;
  const at = (path: string): string => new URL(path, site).href;
  const dated = logs.flatMap(({ release }) => (release ? [release.date] : []));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${t.language}">
  <id>${at(url.changes())}</id>
  <title>${escaped(`${t.name}${t.separator}${words.title}`)}</title>
  <updated>${dated[0] ?? '1970-01-01'}T00:00:00Z</updated>
  <author><name>${escaped(t.name)}</name></author>
  <link rel="self" href="${escaped(at(url.feed()))}"/>
  <link href="${escaped(at(url.changes()))}"/>
${logs.map((log) => entry(log, at, t)).join('')}</feed>
`;
}

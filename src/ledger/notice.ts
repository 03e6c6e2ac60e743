import type { Departure } from '../model/published/departure.ts';

type Facts = [name: string, value: string][];

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const lines = (facts: Facts): string => facts.map(([name, value]) => `${name}: ${value}\n`).join('');

/** Kinds of files that can say in their own form that they moved or went. */
const forms: Record<string, (facts: Facts) => string> = {
  json: (facts) => `${JSON.stringify(Object.fromEntries(facts), null, 2)}\n`,
  csv: (facts) => `${facts.map(([name]) => name).join(',')}\n${facts.map(([, value]) => quoted(value)).join(',')}\n`,
  txt: lines,
  md: lines,
  xml: (facts) => `<moved ${facts.map(([name, value]) => `${name}="${value.replace(/[&<>"]/g, (char) => escapes[char])}"`).join(' ')}/>\n`,
};

/** The ending of a file's address, null for pages and anchors. */
export const kindOf = (address: string): string | null => /\.([a-z]+)$/.exec(address)?.[1] ?? null;

/** Whether a file that went is replaced by one of its kind, whose bytes then stand in both places. */
export const isCopied = ({ from, to }: Departure): boolean => to !== null && kindOf(from) !== null && kindOf(from) === kindOf(to);

/** Whether what stands at the old address can say where it went. Pages and anchors can. */
export const canSay = (departure: Departure): boolean => {
  const kind = kindOf(departure.from);
  return kind === null || isCopied(departure) || kind in forms;
};

/** The text of a file that says, in its own form, where it went or what it was. `to` is written under the site's base. */
export function noticeOf({ from, to, gone, release, reason }: Departure, base: string): string {
  const form = forms[kindOf(from) ?? ''];
  if (!form) throw new Error(`${from} is a kind of file that can't say where it went.`);
  return form([to === null ? ['gone', gone ?? ''] : ['movedTo', base + to.slice(1)], ['release', release], ['reason', reason]]);
}

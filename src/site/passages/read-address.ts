import { fragmentOf } from '../parts/fragment.ts';

/** What a reader pasted, as far as its form tells: a place of a plan, a character of it (the address of a target), a whole plan, a pair of this page; or why it can't be read. */
export type ReadAddress =
  | { kind: 'place'; plan: string; id: string }
  | { kind: 'position'; plan: string; start: number }
  | { kind: 'plan'; plan: string }
  | { kind: 'pair'; hash: string }
  | { kind: 'unread'; why: 'empty' | 'long' | 'elsewhere' | 'otherPage' | 'noPlan' | 'unknownPlan' | 'words' };

/** What an address is read against. */
export interface Known {
  /** The hosts at which the site answers. */
  hosts: readonly string[];
  /** The folder that the site stands in: `/`, `/v/2026.11/`. */
  root: string;
  plans: ReadonlySet<string>;
  /** The plan that is chosen already: an address without a plan is one of its own. */
  plan: string | null;
}

/** Longer than any address, and than a citation that ends in one. */
export const longest = 2000;

const web = /https?:\/\/[^\s“”‘’"'<>《》()【】「」、。]+/i;
const place = /^(?:front|back|[sa]\d+(?:x\d+)?)(?:-[a-z0-9]+)*$/;
const page = /^(?:front|back|[sa]\d+(?:x\d+)?)$/;

const unread = (why: (ReadAddress & { kind: 'unread' })['why']): ReadAddress => ({ kind: 'unread', why });

/** Reads any form of an address of ours: whole, from its path on, with a question or a release in it, at the end of a citation, or an id `plan/s1-3-p1`. */
export function readAddress(pasted: string, known: Known): ReadAddress {
  const text = pasted.normalize('NFKC').trim();
  if (text === '') return unread('empty');
  if (text.length > longest) return unread('long');
  const [whole] = web.exec(text) ?? [];
  const asked = whole === undefined ? readShort(text, known) : readWhole(whole.replace(/[.,;]+$/, ''), known);
  const isStrange = (asked.kind === 'place' || asked.kind === 'position' || asked.kind === 'plan') && !known.plans.has(asked.plan);
  return isStrange ? unread('unknownPlan') : asked;
}

function readWhole(address: string, known: Known): ReadAddress {
  if (!URL.canParse(address)) return unread('words');
  const url = new URL(address);
  return known.hosts.includes(url.host) ? readPath(url, known) : unread('elsewhere');
}

/** What stands without a host: a path, an id with its plan, an id alone. */
function readShort(text: string, known: Known): ReadAddress {
  const lower = text.toLowerCase();
  if (/^(?:\/[a-z0-9]|(?:v|plans|targets|compare|data|in)\/)/.test(lower))
    return readPath(new URL(`/${lower.replace(/^\/+/, '')}`, 'https://duizhao.invalid'), known);
  if (known.plans.has(lower)) return { kind: 'plan', plan: lower };
  const [, plan, id] = /^([a-z0-9-]+)[/#]([a-z0-9-]+)$/.exec(lower) ?? [];
  if (plan !== undefined && id !== undefined) return inPlan(plan, id);
  const alone = lower.replace(/^#/, '');
  if (!place.test(alone)) return unread('words');
  return known.plan === null ? unread('noPlan') : { kind: 'place', plan: known.plan, id: alone };
}

const inPlan = (plan: string, id: string): ReadAddress =>
  /^\d+$/.test(id) ? { kind: 'position', plan, start: Number(id) } : place.test(id) ? { kind: 'place', plan, id } : unread('words');

/** What an address of the site names, whatever release it is of. */
function readPath({ pathname, hash }: URL, { root }: Known): ReadAddress {
  const path = pathname.toLowerCase();
  const inside = (path.startsWith(root) ? path.slice(root.length) : path.replace(/^\/+/, '')).replace(/^v\/[^/]+\//, '');
  const [room, plan = '', last = ''] = inside.replace(/index\.html$/, '').split('/');
  const [id = ''] = /^[a-z0-9-]+/.exec(fragmentOf(hash.toLowerCase())) ?? [];
  if (room === 'compare' && plan === 'passages' && hash !== '') return { kind: 'pair', hash };
  if (room === 'targets' && /^\d+/.test(last)) return { kind: 'position', plan, start: Number.parseInt(last, 10) };
  if (room === 'data' && plan === 'plans') return { kind: 'plan', plan: last.replace(/\.json$/, '') };
  if (room !== 'plans' || plan === '') return unread('otherPage');
  if (place.test(id)) return { kind: 'place', plan, id };
  return page.test(last) ? { kind: 'place', plan, id: last } : { kind: 'plan', plan: plan.replace(/\.(?:md|txt)$/, '') };
}

import { createHash } from 'node:crypto';
import { elementsOf, attribute, textOf } from '../audit/page.ts';

/** An address as the built site has it: what a row of the ledger says, less the release. */
export interface Published {
  address: string;
  words: string;
}

/** Folders whose files are no addresses of their own: they change with every build, belong to a release, or show a group of plans, which is parted anew when plans join it. */
const inner = /^(?:_astro|search\/index|v|in)\//;
const fileAddress = /\.(?:json(?:ld?)?|csv|txt|md|xlsx|sqlite|parquet|zip|xml|cff|epub)$/;
/** Anchors that are addresses: blocks, divisions and rows of a plan's pages, whose words are the plan's; misprints on the method page, whose words are ours. */
const anchors: { page: RegExp; id: RegExp; words: boolean }[] = [
  {
    page: /^\/plans\/[^/]+\/(?:[sa]\d+|front|back|full)\/$/,
    id: /^(?:[sa]\d+(?:x\d+)?|front|back)(?:-[a-z]*\d+(?:x\d+)?)*$/,
    words: true,
  },
  { page: /^\/method\/$/, id: /^c-/, words: false },
];

/** Whether words of a plan stand at an address: only these must stay. Reasons, readings and labels are ours and may change. */
export const holdsWords = (address: string): boolean => {
  const [page, id] = address.split('#');
  return id !== undefined && anchors.some((kind) => kind.words && kind.page.test(page) && kind.id.test(id));
};

const digest = (text: string): string => createHash('sha256').update(text.replace(/\s+/g, '')).digest('hex').slice(0, 10);

/** The plan's words at each anchor, less what we add to them. An element that we added whole is no address: it says where one went. */
function wordsOf(html: string, ids: RegExp): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of elementsOf(html)) {
    const id = attribute(element, 'id');
    if (id === null || !ids.test(id) || classesOf(element).includes('added')) continue;
    const own = strip(element);
    found.set(id, digest(own === null ? '' : textOf(own)));
  }
  return found;
}

const classesOf = (node: object): string[] =>
  'attrs' in node ? ((node.attrs as { name: string; value: string }[]).find(({ name }) => name === 'class')?.value ?? '').split(' ') : [];

/** A node without the parts that are ours (classes `added` and `ours`); null where the whole is. */
function strip<T extends object>(node: T): T | null {
  if (classesOf(node).some((name) => name === 'added' || name === 'ours')) return null;
  return 'childNodes' in node ? { ...node, childNodes: (node.childNodes as object[]).map(strip).filter((child) => child !== null) } : node;
}

/** Every address of the built site. `files` are paths below dist; pages are read one at a time. */
export function publishedOf(files: readonly string[], read: (path: string) => string): Published[] {
  return files.flatMap((path): Published[] => {
    if (inner.test(path) || path === '404.html') return [];
    if (!path.endsWith('.html')) return fileAddress.test(path) ? [{ address: `/${path}`, words: '' }] : [];
    const html = read(path);
    if (/<meta http-equiv="refresh"|<meta name="gone"/.test(html)) return [];
    const address = `/${path.replace(/index\.html$/, '')}`;
    const kind = anchors.find(({ page }) => page.test(address));
    const within = kind
      ? [...wordsOf(html, kind.id)].map(([id, words]) => ({ address: `${address}#${id}`, words: kind.words ? words : '' }))
      : [];
    return [{ address, words: '' }, ...within];
  });
}

import type { APIContext } from 'astro';
import { loadLog } from '../../site/changes/told-changes.ts';
import { feedOf } from '../../site/changes/feed.ts';
import { wordsAt } from '../../strings/words-at.ts';

/** /changes/feed.xml: the releases as an Atom feed. */
export const GET = async ({ site, url }: APIContext): Promise<Response> =>
  new Response(feedOf(await loadLog(), site?.href ?? 'http://localhost/', wordsAt(url)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });

import type { APIContext } from 'astro';
import { loadLog } from '../../site/changes/told-changes.ts';
import { feedOf } from '../../site/changes/feed.ts';
import { wordsHere } from '../../strings/here.ts';

/** /changes/feed.xml: the releases as an Atom feed. */
export const GET = async ({ site }: APIContext): Promise<Response> =>
  new Response(feedOf(await loadLog(), site?.href ?? 'http://localhost/', wordsHere()), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });

import type { APIContext } from 'astro';
import { logOf } from '../../site/changes/told-changes.ts';
import { feedOf } from '../../site/changes/feed.ts';
import { loadPlans, loadReleases } from '../../library/load.ts';
import { wordsAt } from '../../strings/words-at.ts';

/** /changes/feed.xml: the releases as an Atom feed. */
export const GET = async ({ site, url }: APIContext): Promise<Response> =>
  new Response(feedOf(logOf(await loadReleases(), await loadPlans()), site?.href ?? 'http://localhost/', wordsAt(url)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });

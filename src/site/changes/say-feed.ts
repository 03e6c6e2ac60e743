import type { APIContext } from 'astro';
import { wordsHere } from '../../strings/here.ts';
import { type Followed, feedOf } from './feed.ts';
import { logOfPlans } from './log-of-plans.ts';
import { loadLog } from './told-changes.ts';

/** The answer that a feed of some plans is. */
export async function answerFeed(plans: readonly string[], followed: Followed, { site }: APIContext): Promise<Response> {
  const logs = logOfPlans(await loadLog(), new Set(plans));
  return new Response(feedOf(logs, site?.href ?? 'http://localhost/', wordsHere(), followed), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}

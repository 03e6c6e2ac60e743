import type { APIContext } from 'astro';
import { wordsAt } from '../../strings/words-at.ts';
import { type Followed, feedOf } from './feed.ts';
import { logOfPlans } from './log-of-plans.ts';
import { loadLog } from './told-changes.ts';

/** The answer that a feed of some plans is. */
export async function answerFeed(plans: readonly string[], followed: Followed, { site, url }: APIContext): Promise<Response> {
  const logs = logOfPlans(await loadLog(), new Set(plans));
  return new Response(feedOf(logs, site?.href ?? 'http://localhost/', wordsAt(url), followed), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}

import { env } from 'node:process';
import type { Card } from '../../built/card/card.ts';
import { loadScopes, loadWhole } from '../../library/groups/scope.ts';
import { loadPairs } from '../../library/load/load-wording.ts';
import { isFrozen } from '../../library/site-facts.ts';
import { groupIn, url } from '../../library/url.ts';
import type { Words } from '../../strings/languages.ts';
import { loadPictures } from '../pictures/say-pictures.ts';
import { comparisonCards, groupCards, type PageCard, pairCards } from './say-comparison-cards.ts';
import { figureCard } from './say-figure-card.ts';
import { pictureCards } from './say-picture-card.ts';
import { planCard } from './say-plan-card.ts';

/**
 * So many cards a site has at most, because hosts count files and drawing takes a tenth of a second: what would go beyond it (pictures, the
 * pairs of plans, then all figures) shows its plan's card or the site's. CARDS names another number, for hosts that don't count.
 */
const mostCards = isFrozen ? 0 : Number(env.CARDS ?? 4000);

let loaded: Promise<ReadonlyMap<string, PageCard>> | undefined;

/** The cards of all pages that have one of their own, by address. Listed once a build, made when they are asked for. */
export const loadCards = (words: Words): Promise<ReadonlyMap<string, PageCard>> => (loaded ??= listCards(words));

async function listCards(words: Words): Promise<ReadonlyMap<string, PageCard>> {
  const [whole, scopes, { pairs }, pictures] = await Promise.all([loadWhole(), loadScopes(), loadPairs(), loadPictures()]);
  const few = [
    ...comparisonCards(whole, words),
    ...whole.plans.map((plan): PageCard => ({ address: url.plan(plan.facts.id), card: () => planCard(plan, words) })),
    ...groupCards(scopes, words),
  ];
  const many = [
    pictureCards(pictures, words),
    pairCards(pairs, whole.plans, words),
    whole.figures.all.map((figure): PageCard => ({ address: figure.href, card: () => figureCard(figure, words) })),
  ];
  const all = many.reduce((cards, more) => (cards.length + more.length > mostCards ? cards : [...cards, ...more]), few);
  return new Map(all.map((one) => [one.address, one]));
}

/** The address whose card a page shows beside its own: of a chapter or a figure its plan, of a picture in a frame the picture; null elsewhere. */
function addressBehind(pathname: string): string | null {
  const [folder, plan = ''] = pathname.slice(url.root.length).split('/');
  if (folder === 'embed') return url.chart(plan);
  return plan !== '' && (folder === 'plans' || folder === 'targets') ? url.plan(plan) : null;
}

/** The card that the page at an address shows: its own, that of its group or its plan, else that of the site. */
export async function cardAt(pathname: string, words: Words): Promise<Card> {
  const cards = await loadCards(words);
  const group = groupIn(pathname);
  const shared = group === null ? addressBehind(pathname) : url.group(group);
  const found = [pathname, shared ?? '', url.home()].flatMap((address) => cards.get(address) ?? [])[0];
  if (found === undefined) throw new Error(`${pathname}: there is no card, not even the site's.`);
  return found.card();
}

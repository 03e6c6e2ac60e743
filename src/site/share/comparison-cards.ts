import type { Card } from '../../model/card.ts';
import { titleOf } from '../../library/facts.ts';
import { tagOf } from '../../library/figures.ts';
import { type GroupScope, hasPages, type Scope } from '../../library/groups/scope.ts';
import { sayGroup } from '../../library/groups/say-group.ts';
import { groupByPlace, type LoadedPlan, type LoadedWording } from '../../library/load.ts';
import { url } from '../../library/url.ts';
import type { Words } from '../../strings/languages.ts';
import { listedGroups } from '../entries/entry-groups.ts';
import { targetsOf } from '../indicators/indicators.ts';
import { comparedSectors, type Sector } from '../sectors/sectors.ts';
import { kindCounts } from '../wording/shown-pairs.ts';
import { plainText } from './plan-card.ts';

/** The page that a card is of, and the card once it is asked for. */
export interface PageCard {
  address: string;
  card: () => Card;
}

/** So many places are named one by one. */
const mostNames = 12;

/** Whose plans they are: each place, or how many there are. */
function sayPlaces(plans: readonly LoadedPlan[], { share }: Words): string {
  const names = groupByPlace(plans).map(({ place }) => place.shortName);
  return names.length > mostNames ? share.manyPlaces(names.length) : share.places(names);
}

/** What a card of a comparison says besides which plans are compared. */
type Said = Pick<Card, 'kicker'> & { text: string; facts?: string[]; source?: string };

/** The address below the site's root as the path of a picture: `/compare/sectors/` → `cards/compare/sectors.png`. */
const pathOf = (address: string): string => `cards/${address.slice(url.root.length).replace(/\/$/, '') || 'home'}.png`;

function comparison(address: string, plans: readonly LoadedPlan[], words: Words, say: () => Said): PageCard {
  const card = (): Card => {
    const { kicker, text, facts = [], source = sayPlaces(plans, words) } = say();
    const all = [...facts, words.compare.plans(plans.length)];
    return { path: pathOf(address), sign: null, kicker, text: plainText(text), isQuote: false, facts: all, source, site: words.name };
  };
  return { address, card };
}

/** The cards of home and of where each comparison begins. */
function wayCards({ plans, figures }: Scope, words: Words): PageCard[] {
  const { compare, entries, home, share, targets } = words;
  const places = groupByPlace(plans).length;
  const isIndustrial = plans.every((plan) => plan.isIndustrial);
  const found = share.targets(figures.targets.length);
  const way = (address: string, text: string): PageCard => comparison(address, plans, words, () => ({ kicker: compare.title, text }));
  return [
    comparison(url.home(), plans, words, () => ({ kicker: '', text: home.heading(places, isIndustrial), facts: [found] })),
    way(url.compare(), home.heading(places, isIndustrial)),
    way(url.compareBy('priorities'), words.priorities.title),
    way(url.compareBy('sectors'), words.sectors.title),
    way(url.indicators(), share.way(compare.title, compare.by.indicators)),
    way(url.compareBy('topics'), entries.topics.matrix),
    way(url.compareBy('measures'), entries.measures.matrix),
    way(url.compareBy('texts'), words.pairs.title),
    comparison(url.targets(), plans, words, () => ({ kicker: '', text: targets.title, facts: [found] })),
  ];
}

/** The cards of what is compared: each sector, each indicator, each group of topics or measures. */
function subjectCards(scope: Scope, words: Words): PageCard[] {
  const { plans, figures, vocabulary } = scope;
  const { compare, entries, share } = words;
  const by = (sector: Sector): PageCard =>
    comparison(url.sector(sector.id), plans, words, () => ({ kicker: words.sectors.title, text: sector.zh }));
  const indicators = vocabulary.indicators.map((indicator) => {
    const own = targetsOf(indicator, figures);
    const naming = plans.filter((plan) => own.some((figure) => figure.plan === plan));
    return comparison(url.indicator(indicator.id), own.length > 0 ? naming : plans, words, () => ({
      kicker: share.way(compare.title, compare.by.indicators),
      text: indicator.zh,
      facts: own.length > 0 ? [share.targets(own.length)] : [],
    }));
  });
  const groups = (['topics', 'measures'] as const).flatMap((kind) =>
    listedGroups(kind, vocabulary).map(({ id, name }) =>
      comparison(url.compareGroup(kind, id), plans, words, () => ({ kicker: entries[kind].matrix, text: name })),
    ),
  );
  return [...comparedSectors(scope).map(by), ...indicators, ...groups];
}

/** The cards of groups of plans, one for all pages of a group. */
export const groupCards = (scopes: readonly GroupScope[], words: Words): PageCard[] =>
  scopes
    .filter(hasPages)
    .map(({ group, plans }) =>
      comparison(url.group(group.id), plans, words, () => ({ kicker: words.compare.title, text: sayGroup(group, words) })),
    );

/** The cards of two plans' shared wording. */
export const pairCards = (pairs: readonly LoadedWording[], plans: readonly LoadedPlan[], words: Words): PageCard[] =>
  pairs.map((pair) => {
    const both = plans.filter(({ facts }) => facts.id === pair.a || facts.id === pair.b);
    const { kinds, title } = { kinds: words.pairs.pair.kinds, title: words.pairs.title };
    return comparison(url.comparePair(pair.a, pair.b), both, words, () => {
      const counts = kindCounts(pair);
      const facts = (['verbatim', 'adapted'] as const).map((kind) => kinds[kind] + words.compare.passages(counts[kind]));
      return {
        ...{ kicker: title, text: words.share.pair(tagOf(both[0]), tagOf(both[1])), facts },
        source: words.share.sources(both.map(titleOf)),
      };
    });
  });

/** The cards of home, of the comparisons and of what is compared. */
export const comparisonCards = (scope: Scope, words: Words): PageCard[] => [...wayCards(scope, words), ...subjectCards(scope, words)];

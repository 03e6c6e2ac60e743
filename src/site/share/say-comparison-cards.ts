import type { Card } from '../../built/card/card.ts';
import { titleOf } from '../../library/facts.ts';
import { tagOf } from '../../library/figures.ts';
import { type GroupScope, hasPages, type Scope } from '../../library/groups/scope.ts';
import { sayGroup } from '../../library/groups/say-group.ts';
import { groupByPlace, type LoadedPlan } from '../../library/load/load-plans.ts';
import type { LoadedWording } from '../../library/load/load-wording.ts';
import { url } from '../../library/url.ts';
import type { Words } from '../../strings/languages.ts';
import { listedGroups } from '../entries/entry-groups.ts';
import { sayTools } from '../entries/say-entry.ts';
import { targetsOf } from '../indicators/indicators.ts';
import { comparedSectors } from '../sectors/sectors.ts';
import { kindCounts } from '../wording/shown-pairs.ts';
import { plainText } from './say-plan-card.ts';

/** The page that a card is of, and the card once it is asked for. */
export interface PageCard {
  address: string;
  card: () => Card;
}

/** So many places are named one by one. */
const mostNames = 12;

/** Whose plans they are: each place, or how many there are. */
export function sayPlaces(plans: readonly LoadedPlan[], { share }: Words): string {
  const names = groupByPlace(plans).map(({ place }) => place.shortName);
  return names.length > mostNames ? share.manyPlaces(names.length) : share.places(names);
}

/** What a card of a comparison says besides which plans are compared. */
interface Said {
  kicker: string;
  text: string;
  facts?: string[];
  /** What the page says of itself. */
  about: string;
}

/** The address below the site's root as the path of a picture: `/compare/sectors/` → `cards/compare/sectors.png`. */
export const pathOf = (address: string): string => `cards/${address.slice(url.root.length).replace(/\/$/, '') || 'home'}.png`;

function comparison(address: string, plans: readonly LoadedPlan[], words: Words, say: () => Said): PageCard {
  const card = (): Card => {
    const { kicker, text, facts = [], about } = say();
    const all = [sayPlaces(plans, words), words.compare.plans(plans.length), ...facts];
    return {
      path: pathOf(address),
      sign: null,
      kicker,
      text: plainText(text),
      isQuote: false,
      facts: all,
      source: about,
      site: words.name,
      drawing: null,
    };
  };
  return { address, card };
}

/** The cards of home and of where each comparison begins. */
function wayCards({ plans, figures }: Scope, words: Words): PageCard[] {
  const { compare, entries, home, share, targets } = words;
  const places = groupByPlace(plans).length;
  const heading = home.heading(
    places,
    plans.every((plan) => plan.isIndustrial),
  );
  const found = [share.targets(figures.targets.length)];
  const way = (address: string, text: string, about: string): PageCard =>
    comparison(address, plans, words, () => ({ kicker: compare.title, text, about }));
  const whole = (address: string, text: string, about: string): PageCard =>
    comparison(address, plans, words, () => ({ kicker: '', text, facts: found, about }));
  const sum = (key: 'characters' | 'blocks'): number => plans.reduce((total, { facts }) => total + facts.counts[key], 0);
  const lede = home.lede(plans.length, sum('characters'), sum('blocks'), figures.targets.length);
  return [
    whole(url.home(), heading, lede),
    whole(url.targets(), targets.title, targets.lede(figures.targets.length, plans.length, figures.baselines.length)),
    way(url.compare(), compare.title, compare.lede(places)),
    way(url.compareBy('priorities'), words.priorities.title, compare.pages.priorities),
    way(url.compareBy('sectors'), words.sectors.title, compare.pages.sectors),
    way(url.indicators(), share.way(compare.title, compare.by.indicators), compare.pages.indicators),
    way(url.compareBy('topics'), entries.topics.matrix, compare.pages.topics),
    way(url.compareBy('measures'), entries.measures.matrix, compare.pages.measures),
    way(url.compareBy('texts'), words.pairs.title, compare.pages.texts),
    way(url.passages(), words.passages.title, compare.pages.passages),
  ];
}

/** The cards of sectors. */
const sectorCards = (scope: Scope, words: Words): PageCard[] =>
  comparedSectors(scope).map(({ id, name: text }) =>
    comparison(url.sector(id), scope.plans, words, () => ({
      kicker: words.sectors.title,
      text,
      about: words.sectors.pageLede(text, groupByPlace(scope.plans).length),
    })),
  );

/** The cards of indicators: the plans that have a target of it, or all where none has. */
const indicatorCards = ({ plans, figures, vocabulary }: Scope, { compare, share, ...words }: Words): PageCard[] =>
  vocabulary.indicators.map((indicator) => {
    const own = targetsOf(indicator, figures);
    const naming = plans.filter((plan) => own.some((figure) => figure.plan === plan));
    return comparison(url.indicator(indicator.id), own.length > 0 ? naming : plans, { compare, share, ...words }, () => ({
      kicker: share.way(compare.title, compare.by.indicators),
      text: indicator.name,
      facts: own.length > 0 ? [share.targets(own.length)] : [],
      about: indicator.definition,
    }));
  });

/** The cards of the topics of a sector, and of the measures of a kind of tool. */
const entryCards = ({ plans, vocabulary }: Scope, words: Words): PageCard[] =>
  (['topics', 'measures'] as const).flatMap((kind) =>
    sayTools(listedGroups(kind, vocabulary), words).map(({ id, name, entries }) =>
      comparison(url.compareGroup(kind, id), plans, words, () => ({
        kicker: words.entries[kind].matrix,
        text: name,
        about: words.entries[kind].lede(entries.length, words.compare.plans(plans.length)),
      })),
    ),
  );

/** The cards of groups of plans, one for all pages of a group. */
export const groupCards = (scopes: readonly GroupScope[], words: Words): PageCard[] =>
  scopes.filter(hasPages).map(({ group, plans, figures }) =>
    comparison(url.group(group.id), plans, words, () => ({
      kicker: words.compare.title,
      text: sayGroup(group, words),
      facts: [words.share.targets(figures.targets.length)],
      about: words.compare.lede(groupByPlace(plans).length),
    })),
  );

/** The cards of two plans' shared wording. */
export const pairCards = (pairs: readonly LoadedWording[], plans: readonly LoadedPlan[], words: Words): PageCard[] =>
  pairs.map((pair) => {
    const both = plans.filter(({ facts }) => facts.id === pair.a || facts.id === pair.b);
    const { kinds } = words.pairs.pair;
    return comparison(url.comparePair(pair.a, pair.b), both, words, () => {
      const counts = kindCounts(pair);
      return {
        kicker: words.pairs.title,
        text: words.share.pair(tagOf(both[0]), tagOf(both[1])),
        facts: (['verbatim', 'adapted'] as const).map((kind) => kinds[kind] + words.gap + words.compare.passages(counts[kind])),
        about: words.share.sources(both.map(titleOf)),
      };
    });
  });

/** The cards of home, of the comparisons and of what is compared. */
export const comparisonCards = (scope: Scope, words: Words): PageCard[] =>
  [wayCards, sectorCards, indicatorCards, entryCards].flatMap((cards) => cards(scope, words));

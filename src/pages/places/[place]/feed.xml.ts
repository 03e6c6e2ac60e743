import type { APIContext } from 'astro';
import { groupByPlace, loadPlans } from '../../../library/load/load-plans.ts';
import { url } from '../../../library/url.ts';
import { answerFeed } from '../../../site/changes/say-feed.ts';
import { wordsHere } from '../../../strings/here.ts';

interface Props {
  name: string;
  plans: string[];
}

/** One feed a place that has plans. */
export const getStaticPaths = async (): Promise<{ params: { place: string }; props: Props }[]> =>
  groupByPlace(await loadPlans()).map(({ place, plans }) => ({
    params: { place: place.id },
    props: { name: place.name, plans: plans.map(({ facts }) => facts.id) },
  }));

/** What changed in the plans of one place, release by release. */
export const GET = (context: APIContext<Props, { place: string }>): Promise<Response> => {
  const { name, plans } = context.props;
  const { place } = context.params;
  const title = wordsHere().permanence.changes.of(name);
  return answerFeed(plans, { title, page: url.place(place), self: url.placeFeed(place) }, context);
};

import type { Card } from '../../built/card/card.ts';
import { hasEditorTitle, periodOf, titleOf } from '../../library/facts.ts';
import { wornBy } from '../../library/figures.ts';
import type { LoadedPlan } from '../../library/load/load-plans.ts';
import type { Words } from '../../strings/languages.ts';
import { sayStanding } from '../parts/say-standing.ts';

/** The period of a plan, and that it is over where it is; null where the text names no years. */
export const standingOf = (plan: LoadedPlan, words: Words): string | null =>
  periodOf(plan) === null ? null : (sayStanding(plan, words).split(/。|\. /)[0] ?? null);

/** Words of ours or a title, set large: no figure in them. */
export const plainText = (text: string): Card['text'] => ({ lead: '', before: text, exact: '', after: '' });

/** A fact of a plan, in brackets where an editor supplied it; null where it isn't known. */
function said({ facts }: LoadedPlan, name: 'issuer' | 'documentNumber' | 'issued', { share }: Words): string | null {
  const fact = facts[name];
  return fact !== null && facts.facts[name] === 'editorial' ? share.byEditor(fact) : fact;
}

/** The card of a plan, which its chapters share: title, period, count of targets, who issued it and when. */
export function planCard(plan: LoadedPlan, words: Words): Card {
  const { facts, place, readings } = plan;
  const { share, figure, separator, editorTitle } = words;
  const targets = readings.filter(({ kind }) => kind === 'target').length;
  const baselines = readings.length - targets;
  return {
    path: `cards/plans/${facts.id}.png`,
    sign: wornBy(plan),
    kicker: share.about(place.shortName, plan.typeName, standingOf(plan, words)),
    text: plainText(titleOf(plan)),
    isQuote: false,
    facts: [
      share.targets(targets),
      ...(baselines > 0 ? [share.baselines(baselines)] : []),
      share.characters(figure(facts.counts.characters)),
    ],
    source: [
      hasEditorTitle(plan) ? editorTitle : null,
      ...(['issuer', 'documentNumber', 'issued'] as const).map((name) => said(plan, name, words)),
    ]
      .filter((fact) => fact !== null)
      .join(separator),
    site: words.name,
    drawing: null,
  };
}

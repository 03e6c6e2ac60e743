import { language } from '../../../strings/built-language.ts';
import { headIn } from '../../../export/codebook.ts';
import { headsOf, shapeNamed } from '../../../export/shapes.ts';
import { tagOf } from '../../../library/figures.ts';
import type { Figures } from '../../../library/figures.ts';
import type { LoadedPlan } from '../../../library/load/load-plans.ts';
import type { Vocabulary } from '../../../library/load/load-vocabulary.ts';
import type { Words } from '../../../strings/languages.ts';
import type { ReadSettings } from '../read-settings.ts';

/** Columns that a text has only by its record or by its place on the site. */
const ofRecord = new Set(['url', 'plan', 'placeLevel', 'planType', 'planYear', 'status', 'related']);

/** What the page's script is told of the corpus and of the files that it makes. */
export function readSettingsOf(
  { plans, figures, vocabulary }: { plans: readonly LoadedPlan[]; figures: Figures; vocabulary: Vocabulary },
  { targets, cite }: Words,
): ReadSettings {
  const shape = shapeNamed('targets');
  const isOwn = ({ name }: { name: string }): boolean => !ofRecord.has(name);
  return {
    shape: { ...shape, columns: shape.columns.filter(isOwn), links: [] },
    heads: headsOf('targets', (name) => headIn(language, 'targets', name)).filter(isOwn),
    sectors: Object.fromEntries(vocabulary.sectors.map(({ id, name }) => [id, name])),
    comparator: targets.comparator,
    mode: targets.mode,
    hedged: targets.hedged,
    indicators: [...new Set(figures.targets.flatMap(({ quantity }) => quantity.indicator ?? []))].sort(),
    tags: Object.fromEntries(plans.map((plan) => [plan.facts.id, tagOf(plan)])),
    creator: cite.site,
  };
}

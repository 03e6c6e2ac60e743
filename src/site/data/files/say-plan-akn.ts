import type { AknPlan } from '../../../export/akn/akn-plan.ts';
import type { LoadedPlan } from '../../../library/load/load-plans.ts';
import { release, releasedOn } from '../../../library/site-facts.ts';
import { url } from '../../../library/url.ts';
import type { words } from '../../../strings/languages.ts';
import { planData } from '../dataset-text.ts';

/** A plan as its Akoma Ntoso is made from it; addresses are those of the dataset. */
export function sayPlanAkn(plan: LoadedPlan, t: ReturnType<typeof words>, site: URL | undefined): AknPlan {
  const { facts, place, data, readings } = plan;
  const whole = (path: string): string => (site ? new URL(path, site).href : path);
  const { divisions, blocks } = planData(plan, site);
  return {
    id: facts.id,
    title: facts.title,
    planType: facts.planType,
    place: { id: place.id, name: place.name },
    issuer: facts.issuer,
    documentNumber: facts.documentNumber,
    issued: facts.issued,
    period: facts.period,
    seed: { file: facts.seed.file, sha256: facts.seed.sha256 },
    divisions: data.divisions,
    blocks: data.blocks,
    figures: readings.map(({ id, block, at }) => ({ block, at, url: whole(url.target(id)) })),
    addresses: new Map([...divisions, ...blocks].map(({ id, url: address }) => [id as string, address as string])),
    url: whole(url.plan(facts.id)),
    by: { name: t.cite.site, url: whole(url.root), release, releasedOn },
    unknown: t.data.unknown,
  };
}

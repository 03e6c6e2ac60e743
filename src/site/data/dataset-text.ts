import type { Row } from '../../model/schema.ts';
import { figureCounts } from './dataset-figures.ts';
import type { PlanFile } from './dataset-nested.ts';
import type { LoadedPlan } from '../../library/load/load-plans.ts';
import { url } from '../../library/url.ts';

/** The rows of plans and of what stands in them. Field names are a public contract. */

/** An address as the dataset gives it: whole, with the site's origin. */
const whole = (path: string, site: URL | undefined): string => (site ? new URL(path, site).href : path);

/** The rows of `plans.json`: the facts of every plan. */
export function planRows(plans: readonly LoadedPlan[], site: URL | undefined): Row[] {
  const codes = new Map(plans.map(({ place }) => [place.id, place.code]));
  return plans.map((plan) => {
    const { facts, place } = plan;
    return {
      id: facts.id,
      title: facts.title,
      titleEn: facts.titleEn,
      jurisdiction: { code: place.code, name: place.name, level: place.level, parent: codes.get(place.parent ?? '') ?? null },
      planType: facts.planType,
      field: facts.field,
      covers: facts.covers,
      issuer: facts.issuer,
      documentNumber: facts.documentNumber,
      issued: facts.issued,
      period: facts.period,
      attachments: facts.attachments,
      textSource: facts.textSource,
      checkedAgainst: facts.checkedAgainst,
      facts: facts.facts,
      url: whole(url.plan(facts.id), site),
      seed: facts.seed,
      counts: { characters: facts.counts.characters, blocks: facts.counts.blocks, ...figureCounts(plan) },
    };
  });
}

/** `data/plans/{id}.json`: one plan's text with every division and block at its place in it. */
export function planData({ facts, data }: LoadedPlan, site: URL | undefined): PlanFile {
  const pages = new Map(data.divisions.map(({ id, page }) => [id, page]));
  const address = (division: string, id: string): string => {
    const page = pages.get(division) ?? division;
    return whole(id === page ? url.page(facts.id, page) : url.block(facts.id, page, id), site);
  };
  return {
    id: facts.id,
    text: data.text,
    divisions: data.divisions.map(({ id, parent, level, label, title, span }) => ({
      id,
      parent,
      level,
      label,
      title,
      url: address(id, id),
      span,
    })),
    blocks: data.blocks.map(({ id, division, kind, text, span, heads, rows }) => ({
      id,
      division,
      kind,
      text,
      url: address(division, id),
      span,
      ...(heads && { heads }),
      ...(rows && { rows }),
    })),
    corrections: data.corrections.map(({ span, sic, corr, certainty, reason, reasonEn = null, by = null, when = null }) => ({
      ...{ span, sic, corr, certainty, reason, reasonEn, by, when },
    })),
    references: data.references,
  };
}

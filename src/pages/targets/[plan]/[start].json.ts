import type { APIRoute } from 'astro';
import { figureRow } from '../../../site/data/dataset-figures.ts';
import { type Figure, loadFigures } from '../../../library/figures.ts';
import { hasOwnFiles } from '../../../site/targets/target-files.ts';
import { release, schemaVersion } from '../../../library/site-facts.ts';

/** One file a target or baseline, in plans that were published so. */
export const getStaticPaths = async (): Promise<{ params: { plan: string; start: string }; props: { figure: Figure } }[]> =>
  (await loadFigures()).all
    .filter(({ plan }) => hasOwnFiles(plan.facts.id))
    .map((figure) => {
      const [plan, start] = figure.quantity.id.split('/');
      return { params: { plan, start }, props: { figure } };
    });

/** The row of a target or baseline, with the fields of targets.json. */
export const GET: APIRoute<{ figure: Figure }> = ({ props: { figure }, site }) =>
  Response.json({ schemaVersion, release, kind: figure.quantity.kind, ...figureRow(figure.quantity, figure.plan, site) });

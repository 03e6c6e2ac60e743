import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { foldersOf } from '../../corpus/folders.ts';
import { type LoadedPlan, loadPlans } from '../../library/load/load-plans.ts';

/** One file a plan. */
export const getStaticPaths = async (): Promise<{ params: { plan: string }; props: { plan: LoadedPlan } }[]> =>
  (await loadPlans()).map((plan) => ({ params: { plan: plan.facts.id }, props: { plan } }));

/** The plan's seed, byte for byte. */
export const GET: APIRoute<{ plan: LoadedPlan }> = async ({ props }) =>
  new Response(new Uint8Array(await readFile(join(foldersOf().seeds, props.plan.facts.seed.file))), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });

import type { APIRoute } from 'astro';
import { loadBenchmark } from '../../library/load/load-scores.ts';
import { benchLines } from '../../site/data/bench-rows.ts';

/** The benchmark as `npm run score -- --bench --passages` takes it. */
export const GET: APIRoute = async () =>
  new Response(benchLines(await loadBenchmark()), { headers: { 'Content-Type': 'application/jsonl; charset=utf-8' } });

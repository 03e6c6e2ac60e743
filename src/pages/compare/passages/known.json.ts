import type { APIRoute } from 'astro';
import { seedRecords } from '../../../corpus/seed-records.ts';
import { loadPlans } from '../../../library/load/load-plans.ts';
import { loadPairs } from '../../../library/load/load-wording.ts';
import { StockEntry } from '../../../model/pair.ts';
import { knownPlans } from '../../../site/passages/page-plans.ts';

/** Stock wording, as alignment takes it: what holds for any corpus, and what this one adds. */
const stockList = (): StockEntry[] =>
  seedRecords('stock', 'text').map(({ text, kind }) => StockEntry.parse({ text, ...(kind !== undefined && { kind }) }));

/** What the page of any two passages knows of all plans before it reads the texts of two. */
export const GET: APIRoute = async ({ site }) => Response.json(knownPlans(await loadPlans(), await loadPairs(), stockList(), site));

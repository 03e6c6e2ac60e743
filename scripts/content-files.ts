import { globSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ReleasedPlan } from '../src/ledger/snapshot.ts';
import { PlanData } from '../src/model/data.ts';
import { withNulls } from '../src/model/schema.ts';
import { ReadQuantity } from '../src/model/target.ts';

const Target = withNulls(ReadQuantity);

/** The targets and baselines of a plan as content/targets holds them, in the order of its text. Throws where a file isn't what the schema says. */
const readTargets = (content: string, plan: string): ReadQuantity[] =>
  globSync(`${content}/targets/${plan}/*.md`)
    .map((path) => Target.parse(parse(readFileSync(path, 'utf8').split(/^---$/m)[1] ?? '')))
    .sort((a, b) => a.position.start - b.position.start);

/** Every plan of a folder of content as a release keeps it. */
export const readPlans = (content: string): ReleasedPlan[] =>
  readdirSync(`${content}/data`).map((file) => {
    const { id, corrections } = PlanData.parse(JSON.parse(readFileSync(`${content}/data/${file}`, 'utf8')));
    return { id, corrections, figures: readTargets(content, id) };
  });

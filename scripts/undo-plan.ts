import { existsSync, readFileSync } from 'node:fs';
import { filesOfPlans, textsOf, withoutPlan } from '../src/newcomer/record/remove-plan.ts';
import { isLeftEmpty } from '../src/newcomer/record/record-list.ts';
import { type Folders, publishedFiles } from './folders.ts';
import { reportLines } from './report.ts';
import { changeSeeds, seedText } from './seeds-change.ts';

/** Why a plan can't be taken away; null where it can. */
function refusal(folders: Folders, plan: string): string | null {
  const [, form] = textsOf(plan);
  const { ledger } = publishedFiles(folders);
  if (!(seedText(folders, 'plans.yml') ?? '').includes(`id: ${plan}\n`)) return `seeds/plans.yml has no plan ${plan}.`;
  if (seedText(folders, form) === null)
    return `${plan} did not come by this command: seeds/${form} is missing. Take its record and its text away by hand.`;
  if (existsSync(ledger) && readFileSync(ledger, 'utf8').includes(`/${plan}/`))
    return `${plan} has been published: its addresses must stay. seeds/moved.yml says where they go when it leaves.`;
  return null;
}

/** Takes away what a plan brought to seeds and content; returns the exit code. */
export function undoPlan(folders: Folders, plan: string): number {
  const why = refusal(folders, plan);
  if (why !== null) {
    console.error(`new-plan: ${why}`);
    return 1;
  }
  const names = ['plans', 'places', ...filesOfPlans];
  const files = new Map(
    names.flatMap((name) => {
      const text = seedText(folders, `${name}.yml`);
      return text === null ? [] : [[name, text] as const];
    }),
  );
  const changed = [...withoutPlan(files, plan)].filter(([name, text]) => files.get(name) !== text);
  const change = new Map<string, string | null>([
    ...changed.map(([name, text]) => [`${name}.yml`, isLeftEmpty(text, plan) ? null : text] as const),
    ...textsOf(plan).map((name) => [name, null] as const),
  ]);
  const { isWritten, problems } = changeSeeds(folders, change);
  if (isWritten) console.log(`${plan} is taken away; seeds/ and content/ are as they were without it.`);
  else for (const line of reportLines(problems)) console.error(line);
  return isWritten ? 0 : 1;
}

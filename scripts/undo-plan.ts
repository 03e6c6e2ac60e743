import { existsSync, readFileSync } from 'node:fs';
import { textsOf, withoutPlaceOf } from '../src/newcomer/record/remove-plan.ts';
import { planFile } from '../src/model/plan.ts';
import { type Folders, publishedFiles } from './folders.ts';
import { reportLines } from './report.ts';
import { changeSeeds, seedText } from './seeds-change.ts';
import { workFolder } from './content-run.ts';
import { keptYaml } from './kept-yaml.ts';
import { loadVocabulary } from './seeds.ts';

/** Why a plan can't be taken away; null where it can. */
function refusal(folders: Folders, plan: string): string | null {
  const [, form] = textsOf(plan);
  const { ledger } = publishedFiles(folders);
  if (seedText(folders, planFile(plan)) === null) return `there is no plan ${plan}: seeds/${planFile(plan)} is missing.`;
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
  const { vocabulary } = loadVocabulary(folders.seeds, keptYaml(workFolder(folders)));
  const others = vocabulary.plans.filter(({ id }) => id !== plan);
  const places = seedText(folders, 'places.yml') ?? '';
  const kept = withoutPlaceOf(places, plan, others);
  const change = new Map<string, string | null>([planFile(plan), ...textsOf(plan)].map((name) => [name, null]));
  if (kept !== places) change.set('places.yml', kept);
  const { isWritten, problems } = changeSeeds(folders, change);
  if (isWritten) console.log(`${plan} is taken away; seeds/ and content/ are as they were without it.`);
  else for (const line of reportLines(problems)) console.error(line);
  return isWritten ? 0 : 1;
}

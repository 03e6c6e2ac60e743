/** node scripts/tables.ts FOLDER: the targets and links of all plans as Parquet, parted by province and period, a file a plan. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { partitionOf, writeLinkTable, writeTargetTable } from '../src/export/parquet/plan-tables.ts';
import { PlanLinks } from '../src/model/links.ts';
import { type PlanWork, workName } from '../src/pipeline/plan-work.ts';
import { readArguments } from './arguments.ts';
import { workFolder } from './content-run.ts';
import { type Folders, folderOptions, takeFolders } from './folders.ts';
import { loadVocabulary } from './seeds.ts';
import { keptValue } from './work-folder.ts';

/** Writes both tables of a corpus whose content has been made, plan after plan; returns how many rows each has. Throws where it has not. */
export function writeTables(
  to: string,
  folders: Pick<Folders, 'seeds' | 'content'>,
  work = workFolder(folders),
): { targets: number; links: number } {
  const { plans, places } = loadVocabulary(folders.seeds).vocabulary;
  const rows = { targets: 0, links: 0 };
  for (const record of plans) {
    const place = (table: string, bytes: Uint8Array): void => {
      const path = join(to, table, partitionOf(record, places), `${record.id}.parquet`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    };
    const figures = keptValue<PlanWork>(work, workName(record.id)).read?.summary.figures ?? [];
    const { links } = PlanLinks.parse(JSON.parse(readFileSync(join(folders.content, `links/${record.id}.json`), 'utf8')));
    place('targets', writeTargetTable(figures));
    place('links', writeLinkTable(links));
    rows.targets += figures.length;
    rows.links += links.length;
  }
  return rows;
}

if (import.meta.main) {
  const { values, given } = readArguments({
    command: 'node scripts/tables.ts',
    about: 'Writes the targets and links of all plans as Parquet, parted by province and period. Run npm run content first.',
    options: {
      work: { type: 'string', value: 'DIR', about: 'where what was read is kept' },
      seeds: folderOptions.seeds,
      content: folderOptions.content,
    },
    given: { word: 'FOLDER', least: 1, most: 1 },
  });
  const { targets, links } = writeTables(given[0], takeFolders('node scripts/tables.ts', values, ['seeds', 'content']), values.work);
  console.log(`${given[0]}  ${targets} targets and baselines, ${links} links`);
}

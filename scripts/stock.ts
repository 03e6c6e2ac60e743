/** npm run stock: derives the stock wording of a corpus anew and writes it down; done before a release and at no other time. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vocabularies } from '../src/corpus/folders.ts';
import { StockEntry } from '../src/model/pair.ts';
import { readTexts } from '../src/pipeline/corpus.ts';
import { readRecords } from '../src/pipeline/records/read-records.ts';
import { deriveStock } from '../src/pipeline/wording/derive-stock.ts';
import { foldPlans } from '../src/pipeline/wording/fold.ts';
import { stockFile } from '../src/pipeline/write/stock-file.ts';
import { readArguments } from './arguments.ts';
import { folderOptions, takeFolders } from './folders.ts';
import { inFolders } from './report.ts';
import { seedsOf } from './seeds.ts';

const { values } = readArguments({
  command: 'npm run stock',
  about:
    'Derives from all plans the wording that says nothing of two of them, and writes seeds/stock.yml. For a release only: the pairs change with it.',
  options: { seeds: folderOptions.seeds },
});
const { seeds } = takeFolders('npm run stock', values, ['seeds']);

const general = readFileSync(join(vocabularies, 'stock.yml'), 'utf8');
const { records } = readRecords({ name: 'stock', schema: StockEntry, model: 'pair.ts', key: 'text' }, { general });
const known = new Set(records.map(({ text }) => text));
const derived = deriveStock(foldPlans(readTexts(seedsOf(seeds)))).filter(({ text }) => !known.has(text));
writeFileSync(join(seeds, 'stock.yml'), stockFile(derived));
console.log(inFolders(`stock: ${derived.length} entries in seeds/stock.yml. Run npm run content to see what changes by them.`));

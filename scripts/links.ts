/** npm run links: every href and #id in dist resolves; no page is empty or out of reach. */
import { readArguments } from './arguments.ts';
import { auditFolder, showProblems } from './audit.ts';
import { offeredCopies } from './frozen.ts';
import { folderOptions, foldersOf, recoverFolders, takeFolders } from './folders.ts';

const { values } = readArguments({
  command: 'npm run links',
  about: 'Every href and #id of a built site resolves; no page is empty or out of reach.',
  options: {
    base: { type: 'string', value: 'PATH', default: '/', about: 'the address the folder is published under, as /v/2026.12/' },
    dist: { type: 'string', value: 'FOLDER', default: foldersOf().out, about: 'the folder of the built site' },
    content: folderOptions.content,
  },
});

takeFolders('npm run links', values, ['content']);

/** Audits the folder and prints what was found; returns the exit code. */
function main(folder: string, base: string): number {
  const start = performance.now();
  recoverFolders(foldersOf());
  const audit = auditFolder(folder, base, offeredCopies());
  for (const line of showProblems(audit)) console.error(line);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`links: ${audit.pages} pages, ${audit.links} links, ${audit.problems.length} problems, ${seconds} s`);
  return audit.problems.length > 0 ? 1 : 0;
}

try {
  process.exitCode = main(values.dist, values.base);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  console.error(`${values.dist}: there is no such folder. Run "npm run build" first.`);
  process.exitCode = 1;
}

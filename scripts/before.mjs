/** Loaded before each npm script. Plain JavaScript, so that a Node which can't run TypeScript can say so, and not ERR_UNKNOWN_FILE_EXTENSION alone. */
import console from 'node:console';
import process from 'node:process';

if (!process.features.typescript) {
  console.error(
    `This is Node ${process.versions.node}, which can’t run TypeScript. Run npm ci, which brings Node 24 along (not with --ignore-scripts), or install Node 24.`,
  );
  process.exit(1);
}
await import('./compile-cache.ts');

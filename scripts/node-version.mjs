/** Loaded before each npm script: an older Node could only say ERR_UNKNOWN_FILE_EXTENSION of them. Plain JavaScript, so that it can. */
import process from 'node:process';

if (!process.features.typescript) {
  console.error(
    `This is Node ${process.versions.node}, which can’t run TypeScript. Run npm ci, which brings Node 24 along (not with --ignore-scripts), or install Node 24.`,
  );
  process.exit(1);
}

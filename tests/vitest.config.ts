import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { browsers } from './browser/browsers.ts';

const minute = 60_000;

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: {
    alias: [
      { find: 'astro:content', replacement: fileURLToPath(new URL('collections.ts', import.meta.url)) },
      { find: /^\.\/content-files\.ts$/, replacement: fileURLToPath(new URL('five/content-files.ts', import.meta.url)) },
    ],
  },
  test: {
    environment: 'node',
    slowTestThreshold: 10_000,
    // What is waited for may take its time on a busy machine.
    expect: { poll: { timeout: minute } },
    reporters: process.env['CI'] ? ['default', 'json'] : ['default'],
    outputFile: { json: 'tests/.tmp/results.json' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/search/chromium/**', 'tests/fixtures/**', 'tests/bench/**'],
          // Loading the packages anew for each file took more than half of the time; no test leaves anything behind in a module.
          isolate: false,
          testTimeout: 5 * minute,
          hookTimeout: 5 * minute,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/search/chromium/**/*.test.ts'],
          globalSetup: ['tests/browser/site.ts'],
          // Each worker has a browser of its own, and looks at pages of one file side by side.
          maxWorkers: browsers,
          maxConcurrency: 2,
          testTimeout: 5 * minute,
          hookTimeout: 5 * minute,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});

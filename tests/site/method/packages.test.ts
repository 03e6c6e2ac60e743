import { expect, it } from 'vitest';
import { licencesIn } from '../../../src/site/method/packages.ts';

const lock = JSON.stringify({
  packages: {
    '': { name: 'site', version: '1.0.0', license: 'MIT' },
    'node_modules/b': { version: '2.0.0', license: 'MIT' },
    'node_modules/@scope/a': { version: '1.0.0', license: 'MIT' },
    'node_modules/b/node_modules/c': { version: '3.1.0', license: 'ISC' },
    'node_modules/other-system': { version: '1.0.0', optional: true },
    'node_modules/tester': { version: '9.0.0', license: 'GPL-3.0', dev: true },
  },
});

it('gathers what an install for building brings along, by licence; what only tests use is left out', () => {
  expect(licencesIn(lock)).toEqual([
    { licence: 'MIT', packages: ['@scope/a@1.0.0', 'b@2.0.0'] },
    { licence: 'ISC', packages: ['c@3.1.0'] },
    { licence: null, packages: ['other-system@1.0.0'] },
  ]);
});

it('refuses what is no lock file', () => {
  expect(() => licencesIn('{}')).toThrow();
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keptYaml } from '../../scripts/kept-yaml.ts';
import { placedYaml } from '../../src/pipeline/records/placed-yaml.ts';

const text = '- { id: salt, zh: 盐业, share: .inf }\n- id: tea\n  names: &n [茶, 茗]\n  also: *n\n';
let work: string;

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'duizhao-'));
});
afterEach(() => {
  rmSync(work, { recursive: true, force: true });
});

const keptFile = (): string => join(work, 'yaml', readdirSync(join(work, 'yaml'))[0]);

it('what was kept is what a text comes to', () => {
  for (let run = 0; run < 2; run++) expect(keptYaml(work).parse(text)).toEqual(placedYaml(text));
  expect(readdirSync(join(work, 'yaml'))).toHaveLength(1);
});

it('what is spoilt is made anew', () => {
  keptYaml(work).parse(text);
  const path = keptFile();
  const bytes = readFileSync(path);
  for (const spoilt of [bytes.subarray(0, 40), Buffer.alloc(0), Buffer.concat([bytes.subarray(0, -2), Buffer.from('xx')])]) {
    writeFileSync(path, spoilt);
    expect(keptYaml(work).parse(text)).toEqual(placedYaml(text));
    expect(readFileSync(path)).toEqual(bytes);
  }
});

it('what no run asks for any more is taken away', () => {
  keptYaml(work).parse(text);
  const later = keptYaml(work);
  later.parse('- { id: salt }\n');
  later.prune();
  expect(readdirSync(join(work, 'yaml'))).toHaveLength(1);
  expect(keptYaml(work, true).parse(text)).toEqual(placedYaml(text));
});

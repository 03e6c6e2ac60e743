import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import type { DivisionLists } from '../src/pipeline/divisions.ts';

const Named = z.array(z.object({ code: z.string(), name: z.string() }));
/** Names by code, under the code that holds them. */
const Nested = z.record(z.string(), z.record(z.string(), z.string()));
const Manifest = z.object({ version: z.string(), license: z.string() });

const json = (path: string): unknown => JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(path)), 'utf8'));

const sourceOf = (name: string, asOf: string) => {
  const { version, license: licence } = Manifest.parse(json(`${name}/package.json`));
  return { package: name, version, licence, asOf };
};

/** The administrative divisions of China, today's and those of the years of the plans. Throws where a package is missing or has another shape. */
export function readDivisions(): DivisionLists {
  const before = Nested.parse(json('china-area-data/data.json'));
  return {
    today: { source: sourceOf('lcn', '2024'), entries: Named.parse(json('lcn/data/data.json')) },
    before: {
      source: sourceOf('china-area-data', '2016-07-31'),
      entries: Object.values(before).flatMap((own) => Object.entries(own).map(([code, name]) => ({ code, name }))),
    },
  };
}

import { z } from 'astro/zod';
import type { DivisionSource } from '../model/admin-division.ts';

const Named = z.array(z.object({ code: z.string(), name: z.string() }));
/** Names by code, under the code that holds them. */
const Nested = z.record(z.string(), z.record(z.string(), z.string()));
const Manifest = z.object({ version: z.string(), license: z.string() });

/** One list of all divisions, by their GB/T 2260 codes. */
interface Listed {
  source: DivisionSource;
  entries: { code: string; name: string }[];
}

/** The administrative divisions of China, today's and those of the years of the plans, from the packages that list them. `json` parses a file of a package, as `lcn/data/data.json`. Throws where one has another shape. */
export function divisionsFrom(json: (path: string) => unknown): Record<'today' | 'before', Listed> {
  const sourceOf = (name: string, asOf: string) => {
    const { version, license: licence } = Manifest.parse(json(`${name}/package.json`));
    return { package: name, version, licence, asOf };
  };
  const before = Nested.parse(json('china-area-data/data.json'));
  return {
    today: { source: sourceOf('lcn', '2024'), entries: Named.parse(json('lcn/data/data.json')) },
    before: {
      source: sourceOf('china-area-data', '2016-07-31'),
      entries: Object.values(before).flatMap((own) => Object.entries(own).map(([code, name]) => ({ code, name }))),
    },
  };
}

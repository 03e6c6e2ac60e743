import { z } from 'astro/zod';

/** What a lock file says of a package. */
const Locked = z.looseObject({ version: z.string().optional(), license: z.string().optional(), dev: z.boolean().optional() });
const Lock = z.looseObject({ packages: z.record(z.string(), Locked) });

/** One licence, and the packages under it, by name and version. */
export interface LicencedPackages {
  /** As the packages name it (SPDX); null where the lock file names none. */
  licence: string | null;
  packages: string[];
}

/** Every package that an install for building brings along, by licence, the one of most packages first. Throws where the text is no lock file. */
export function licencesIn(lock: string): LicencedPackages[] {
  const { packages } = Lock.parse(JSON.parse(lock));
  const installed = Object.entries(packages)
    .filter(([path, { dev }]) => path.includes('node_modules/') && dev !== true)
    .map(([path, { version = '', license = null }]) => ({ name: `${path.split('node_modules/').at(-1) ?? path}@${version}`, license }));
  return [...Map.groupBy(installed, ({ license }) => license)]
    .map(([licence, of]) => ({ licence, packages: [...new Set(of.map(({ name }) => name))].sort() }))
    .sort((a, b) => b.packages.length - a.packages.length || Number(a.licence === null) - Number(b.licence === null));
}

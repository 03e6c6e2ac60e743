import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { type ParseYaml, type PlacedYaml, placedYaml } from '../src/pipeline/records/placed-yaml.ts';
import { codeHash } from './code-hash.ts';

/** What texts of YAML come to, kept between runs: taking the vocabularies apart costs more than anything else of a run that changes one line. */
export interface KeptYaml {
  parse: ParseYaml;
  /** Takes away what this run didn’t ask for. */
  prune: () => void;
}

const hashOf = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest();
const hashLength = 32;

/** What is kept under a name; null where that is nothing, or not what was written. */
function keptAt(path: string): PlacedYaml | null {
  try {
    const bytes = readFileSync(path);
    const body = bytes.subarray(hashLength);
    return hashOf(body).equals(bytes.subarray(0, hashLength)) ? (deserialize(body) as PlacedYaml) : null;
  } catch {
    return null;
  }
}

/** Opens what is kept in a folder of work; with `all`, nothing that was kept before is believed. */
export function keptYaml(work: string, all = false): KeptYaml {
  const folder = join(work, 'yaml');
  const code = codeHash();
  const asked = new Set<string>();
  return {
    parse: (text) => {
      const name = hashOf(`${code}\0${text}`).toString('hex');
      const path = join(folder, name);
      asked.add(name);
      const kept = all ? null : keptAt(path);
      if (kept !== null) return kept;
      const made = placedYaml(text);
      const body = serialize(made);
      mkdirSync(folder, { recursive: true });
      const fresh = `${path}.${randomUUID()}`;
      writeFileSync(fresh, Buffer.concat([hashOf(body), body]));
      renameSync(fresh, path);
      return made;
    },
    prune: () => {
      for (const file of readdirSync(folder)) if (!asked.has(file)) rmSync(join(folder, file), { force: true });
    },
  };
}

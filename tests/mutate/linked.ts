import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import ts from 'typescript';
import { Reach } from './reach.ts';

type Exports = Record<string, unknown>;
type Body = (require: (name: string) => unknown, exports: Exports, begun: (number: number) => void) => void;

const require = createRequire(import.meta.url);
const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ESNext, verbatimModuleSyntax: false };

const bodyOf = (path: string, source: string): Body =>
  compileFunction(ts.transpileModule(source, { compilerOptions, fileName: path }).outputText, ['require', 'exports', '$begun'], {
    filename: path,
  }) as Body;

/** What is on disk, compiled once for every program, so that it tells which functions run. */
const compiled = new Map<string, Body>();

/** Which functions of all programs run. */
export const reach = new Reach();

function bodyOnDisk(path: string): Body {
  const body = compiled.get(path) ?? bodyOf(path, reach.told(relative('.', path), readFileSync(path, 'utf8')));
  compiled.set(path, body);
  return body;
}

/** A program of modules of this repository, linked in memory, so that one file's source can be another than on disk. */
export class Linked {
  readonly #importers = new Map<string, Set<string>>();
  readonly #modules = new Map<string, Exports>();
  readonly #given: ReadonlyMap<string, Exports>;

  /** Loads some files and all that they import. `given` are modules that stand as they are, by the name of a package or the path of a file. */
  constructor(entries: readonly string[], given: Readonly<Record<string, Exports>> = {}) {
    this.#given = new Map(Object.entries(given).map(([name, exports]) => [name.includes('/') ? resolve(name) : name, exports]));
    for (const entry of entries) this.add(entry);
  }

  /** Loads another file and all that it imports. */
  add(entry: string): void {
    this.#load(resolve(entry), this.#modules, new Map());
  }

  /** Every source file of the program, from the working directory. */
  files(): string[] {
    return [...this.#modules.keys()].map((path) => relative('.', path));
  }

  /** What a file of the program exports. */
  exports(file: string): unknown {
    return this.#modules.get(resolve(file));
  }

  /** The program with another source for one file: what a file exports in it, loaded anew where the change has a part in it. */
  changed(file: string, source: string): (entry: string) => unknown {
    const path = resolve(file);
    const stale = this.#dependents(path);
    const modules = new Map([...this.#modules].filter(([name]) => !stale.has(name)));
    const bodies = new Map([[path, bodyOf(path, source)]]);
    return (entry) => this.#load(resolve(entry), modules, bodies);
  }

  /** A file and everything that imports it, itself or through others. */
  #dependents(path: string): Set<string> {
    const found = new Set([path]);
    for (const name of found) for (const importer of this.#importers.get(name) ?? []) found.add(importer);
    return found;
  }

  #load(path: string, modules: Map<string, Exports>, changed: ReadonlyMap<string, Body>): Exports {
    const known = modules.get(path);
    if (known) return known;
    const exports: Exports = {};
    modules.set(path, exports);
    const body = changed.get(path) ?? bodyOnDisk(path);
    body(
      (name) => {
        const given = this.#given.get(name.startsWith('.') ? resolve(dirname(path), name) : name);
        if (given) return given;
        if (!name.startsWith('.')) return require(name) as unknown;
        const target = resolve(dirname(path), name);
        this.#importers.set(target, (this.#importers.get(target) ?? new Set()).add(path));
        return this.#load(target, modules, changed);
      },
      exports,
      reach.begun,
    );
    return exports;
  }
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import ts from 'typescript';

type Exports = Record<string, unknown>;
type Body = (require: (name: string) => unknown, exports: Exports) => void;

const require = createRequire(import.meta.url);
const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ESNext, verbatimModuleSyntax: false };

const bodyOf = (path: string, source: string): Body =>
  compileFunction(ts.transpileModule(source, { compilerOptions, fileName: path }).outputText, ['require', 'exports'], {
    filename: path,
  }) as Body;

/** A program of modules of this repository, linked in memory, so that one file's source can be another than on disk. */
export class Linked {
  readonly #bodies = new Map<string, Body>();
  readonly #importers = new Map<string, Set<string>>();
  readonly #modules = new Map<string, Exports>();
  readonly #entry: string;

  constructor(entry: string) {
    this.#entry = resolve(entry);
    this.#load(this.#entry, this.#modules, new Map());
  }

  /** Every source file of the program, from the working directory. */
  files(): string[] {
    return [...this.#bodies.keys()].map((path) => relative('.', path));
  }

  /** What the entry exports; with another source for one file where it is given. */
  exports(changed?: { file: string; source: string }): unknown {
    if (!changed) return this.#modules.get(this.#entry);
    const path = resolve(changed.file);
    const stale = this.#dependents(path);
    const modules = new Map([...this.#modules].filter(([name]) => !stale.has(name)));
    return this.#load(this.#entry, modules, new Map([[path, bodyOf(path, changed.source)]]));
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
    const body = changed.get(path) ?? this.#bodies.get(path) ?? bodyOf(path, readFileSync(path, 'utf8'));
    if (!this.#bodies.has(path)) this.#bodies.set(path, body);
    body((name) => {
      if (!name.startsWith('.')) return require(name) as unknown;
      const target = resolve(dirname(path), name);
      this.#importers.set(target, (this.#importers.get(target) ?? new Set()).add(path));
      return this.#load(target, modules, changed);
    }, exports);
    return exports;
  }
}

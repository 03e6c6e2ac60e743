import ts from 'typescript';

/** A function of a source: where it begins and ends there. */
interface Stretch {
  start: number;
  end: number;
}

/** Which functions of a program run while something is done: a source is given a call at the head of each of its functions. */
export class Reach {
  readonly #firstOf = new Map<string, number>();
  readonly #functions: Stretch[] = [];
  #run = new Set<number>();

  /** What a function calls when it begins, with its number. */
  readonly begun = (number: number): void => void this.#run.add(number);

  /** A source in which every function says that it begins. */
  told(file: string, source: string): string {
    const first = this.#functions.length;
    this.#firstOf.set(file, first);
    const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ESNext, true);
    const put: { at: number; text: string }[] = [];
    const visit = (node: ts.Node): void => {
      const body = bodyOf(node);
      if (body) {
        const call = `$begun(${this.#functions.length})`;
        this.#functions.push({ start: node.getStart(), end: node.getEnd() });
        if (ts.isBlock(body)) put.push({ at: body.getStart() + 1, text: `${call};` });
        else put.push({ at: body.getStart(), text: `(${call}, ` }, { at: body.getEnd(), text: ')' });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    this.#firstOf.set(`${file} end`, this.#functions.length);
    return put.toSorted((a, b) => b.at - a.at).reduce((text, { at, text: more }) => text.slice(0, at) + more + text.slice(at), source);
  }

  /** The functions that have begun since the last time that they were asked for. */
  since(): Set<number> {
    const run = this.#run;
    this.#run = new Set();
    return run;
  }

  /** The functions of a file. */
  functionsOf(file: string): number[] {
    const first = this.#firstOf.get(file) ?? 0;
    const end = this.#firstOf.get(`${file} end`) ?? 0;
    return Array.from({ length: end - first }, (_, i) => first + i);
  }

  /** The innermost function of a file that a place of its source stands in; null for what runs when the file is loaded. */
  functionAt(file: string, place: number): number | null {
    const around = this.functionsOf(file).filter((one) => this.#functions[one].start <= place && place < this.#functions[one].end);
    return around.at(-1) ?? null;
  }
}

const bodyOf = (node: ts.Node): ts.ConciseBody | undefined =>
  ts.isArrowFunction(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isFunctionExpression(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isConstructorDeclaration(node) ||
  ts.isAccessor(node)
    ? node.body
    : undefined;

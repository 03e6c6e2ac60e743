/** A node of a syntax tree, as bundlers give them. */
interface Node {
  type: string;
  start: number;
  end: number;
}

/** A property of an object in such a tree. */
interface Property extends Node {
  key: { name?: string };
  value: Node;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

const isProperty = (node: Node): node is Property => node.type === 'Property' && 'key' in node && 'value' in node;

/** What is shown of a rule or a word of a closed class: what it decides there stands between marks. */
const shown: readonly string[] = ['examples', 'not'];
const mark = '⟦';

/** The examples and look-alikes in a tree, in the order of the code. */
function shownIn(node: Node, code: string): Node[] {
  if (isProperty(node) && shown.includes(node.key.name ?? '') && code.slice(node.value.start, node.value.end).includes(mark))
    return [node.value];
  return Object.values(node)
    .flatMap((part: unknown) => (Array.isArray(part) ? (part as unknown[]) : [part]))
    .filter(isNode)
    .flatMap((part) => shownIn(part, code));
}

/** A module's code without the examples and look-alikes of its rules, which only tests read. */
export function withoutExamples(code: string, tree: Node): string {
  return shownIn(tree, code)
    .toReversed()
    .reduce((rest, { start, end }) => `${rest.slice(0, start)}[]${rest.slice(end)}`, code);
}

/** The part of the build that leaves them out of what browsers get. */
export const leaveOutExamples = {
  name: 'leave-out-examples',
  enforce: 'post' as const,
  applyToEnvironment: ({ name }: { name: string }): boolean => name === 'client',
  transform(this: { parse: (code: string) => Node }, code: string): { code: string; map: null } | null {
    return code.includes(mark) ? { code: withoutExamples(code, this.parse(code)), map: null } : null;
  },
};

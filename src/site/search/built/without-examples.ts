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

/** What is left in the place of a property's value: none of a rule's examples, an empty one of a word's; null where the value is no example. */
function restOf({ key, value }: Property, code: string): string | null {
  if (!code.slice(value.start, value.end).includes(mark)) return null;
  if (shown.includes(key.name ?? '')) return '[]';
  return value.type === 'Literal' ? "''" : null;
}

/** The examples and look-alikes in a tree, in the order of the code, each with what stands in its place. */
function shownIn(node: Node, code: string): { value: Node; rest: string }[] {
  const rest = isProperty(node) ? restOf(node, code) : null;
  if (isProperty(node) && rest !== null) return [{ value: node.value, rest }];
  return Object.values(node)
    .flatMap((part: unknown) => (Array.isArray(part) ? (part as unknown[]) : [part]))
    .filter(isNode)
    .flatMap((part) => shownIn(part, code));
}

/** A module's code without the examples and look-alikes of its rules, which only tests read. */
export function withoutExamples(code: string, tree: Node): string {
  return shownIn(tree, code)
    .toReversed()
    .reduce((whole, { value: { start, end }, rest }) => whole.slice(0, start) + rest + whole.slice(end), code);
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

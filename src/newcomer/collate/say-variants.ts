import type { Variant } from './collate.ts';

const shown = (words: string): string =>
  words === '' ? '(nothing)' : words.length > 80 ? `${words.slice(0, 40)} …… ${words.slice(-40)}` : words;

/** One difference in a line: where, what stands here, what the copy has, and the words around it; of what was moved, from where to where. */
const sayVariant = (file: string, { kind, line, column, block, printed, other, before, after, copy }: Variant): string =>
  kind === 'moved'
    ? `${file}:${line}:${column} ${block}: moved to copy ${copy.line}:${copy.column}: ${shown(printed)} | …${before}【】${after}…`
    : `${file}:${line}:${column} ${block}: ${shown(printed)} | copy ${copy.line}:${copy.column}: ${shown(other)} | …${before}【${shown(printed)}】${after}…`;

/** What a comparison found, for people: every difference, what was moved and those of width alone after the others. */
export function sayVariants(file: string, variants: readonly Variant[]): string[] {
  const [words, moved, width] = (['words', 'moved', 'width'] as const).map((kind) => variants.filter((variant) => variant.kind === kind));
  const list = (of: readonly Variant[]): string[] => of.map((variant) => sayVariant(file, variant));
  return [
    ...list(words),
    ...(moved.length > 0 ? ['Moved:', ...list(moved)] : []),
    ...(width.length > 0 ? [`Of width alone (２０ and 20):`, ...list(width)] : []),
    variants.length === 0
      ? 'No visible character differs.'
      : `${variants.length} differences: ${words.length} of words, ${moved.length} moved, ${width.length} of width alone.`,
  ];
}

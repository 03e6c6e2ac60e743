import type { Variant } from './collate.ts';

const shown = (words: string): string =>
  words === '' ? '(nothing)' : words.length > 80 ? `${words.slice(0, 40)} …… ${words.slice(-40)}` : words;

/** One difference in a line: where, what stands here, what the copy has, and the words around it. */
const sayVariant = (file: string, { line, column, block, printed, other, before, after, copy }: Variant): string =>
  `${file}:${line}:${column} ${block}: ${shown(printed)} | copy ${copy.line}:${copy.column}: ${shown(other)} | …${before}【${shown(printed)}】${after}…`;

/** What a comparison found, for people: every difference, those of width alone after the others. */
export function sayVariants(file: string, variants: readonly Variant[]): string[] {
  const [words, width] = (['words', 'width'] as const).map((kind) => variants.filter((variant) => variant.kind === kind));
  const list = (of: readonly Variant[]): string[] => of.map((variant) => sayVariant(file, variant));
  return [
    ...list(words),
    ...(width.length > 0 ? [`Of width alone (２０ and 20):`, ...list(width)] : []),
    variants.length === 0
      ? 'No visible character differs.'
      : `${variants.length} differences: ${words.length} of words, ${width.length} of width alone.`,
  ];
}

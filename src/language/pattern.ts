/** One of several words, as a part of a pattern: anyOf(['达到', '达']) → (?:达到|达). The first that fits is taken, so a longer word stands before its beginning. */
export const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`;

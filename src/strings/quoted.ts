/** Words in quotation marks; those inside them become single. */
export const quoted = (text: string): string => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** Words side by side, quoted where one holds the sign of a list itself: “封装、测试” is one, not two. */
export const listedWords = (words: readonly string[]): string =>
  words.map((word) => (word.includes('、') ? quoted(word) : word)).join('、');

/** The records of a vocabulary in the order of its file. */
export const inOrder = <T extends { order: number }>(entries: readonly { data: T }[]): T[] =>
  entries.map(({ data }) => data).sort((a, b) => a.order - b.order);

/** The characters of a seed that a reader sees: layout space and box rules left out. */
export const visibleSeed = (text: string): string => text.replace(/[\s\u200b\u2060\ufeff\u2500-\u257f]/g, '');

import type { ReadFile } from '../../pipeline/preview/read-file.ts';

/** The line of JSON that is printed of a file, and downloaded from the page. */
export const ownJson = (data: ReadFile): string => `${JSON.stringify(data)}\n`;

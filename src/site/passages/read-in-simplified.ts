/** Puts a text in traditional characters into those that the rules know, with the table that the search uses; loaded for such plans alone. */
import { copiedIdeograph, ideographOf } from '../../language/form/radicals.ts';
import { url } from '../../library/url.ts';
import { readPacked } from '../../search/packing/packed.ts';
import { type Simplified, simplify } from '../../search/traditional.ts';

/** What changes characters one for one, each staying at its place. */
export async function openFold(): Promise<(text: string) => string> {
  const table = await readPacked<Simplified>(url.searchFile('traditional'));
  return (text) => simplify(text.replace(copiedIdeograph, ideographOf), table);
}

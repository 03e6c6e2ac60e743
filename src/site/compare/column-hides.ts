/** How many columns and layers the sheet of all comparisons can hide: compare.css. */
const sheet = { column: 12, layer: 16 } as const;

const hide = (kind: keyof typeof sheet, n: number): string =>
  n > sheet[kind] ? `main:has(#show-${kind}-${n}:not(:checked)) .${kind}-${n}{display:none}` : '';

/** The rules that hide columns and layers without script, for those that the sheet of all comparisons doesn't count up to; none for a page of few. */
export function hidesBeyondSheet(columns: readonly { n: number; layers: readonly { n: number }[] }[]): string {
  const rules = columns.map(({ n, layers }) => hide('column', n) + layers.map((layer) => hide('layer', layer.n)).join(''));
  const all = rules.join('');
  return all === '' ? '' : `@media screen{${all}}`;
}

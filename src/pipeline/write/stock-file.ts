import type { StockEntry } from '../../model/pair.ts';

const head = `# Stock wording of this corpus beside vocabularies/stock.yml, as npm run stock derived it: what half of the plans had, in more than one province.
# A pair of plans is told by its two texts and by these lists alone, so that a plan that comes changes nothing that is said of two others. Only a release derives them anew.
`;

/** seeds/stock.yml: an entry a line, the phrases first. */
export function stockFile(entries: readonly StockEntry[]): string {
  const line = ({ text, kind }: StockEntry): string =>
    kind === 'phrase' ? `- { text: ${text} }\n` : `- { text: ${text}, kind: ${kind} }\n`;
  const part = (kinds: StockEntry['kind'][]): string =>
    entries
      .filter(({ kind }) => kinds.includes(kind))
      .map(line)
      .join('');
  return `${head}\n${part(['phrase', 'list', 'name'])}\n# No whole phrases, or too short to be shown\n${part(['words'])}`;
}

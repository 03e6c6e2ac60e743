import { zh } from '../strings/zh-CN.ts';
import { marginName } from './page-names.ts';
import type { LoadedPlan } from './load.ts';
import { url } from './url.ts';

const suffixes: [RegExp, (count: number) => string][] = [
  [/-p(\d+)(?:x\d+)?$/, zh.reading.paragraph],
  [/-t\d+-r(\d+)$/, zh.reading.row],
  [/-t(\d+)$/, () => zh.reading.table],
  [/-n(\d+)$/, () => zh.reading.note],
];

/** Which paragraph, row, table or note of its division an address names: 第2段. Empty for a heading. */
export function partName(id: string): string {
  for (const [pattern, name] of suffixes) {
    const match = pattern.exec(id);
    if (match) return name(Number(match[1]));
  }
  return '';
}

/** Where a block stands, in a reader's words (附件4 三、（一）第3段), and its address. */
export function whereIs({ facts, data }: LoadedPlan, id: string): { name: string; href: string } {
  const block = data.blocks.find((each) => each.id === id);
  if (!block) throw new Error(`content/data/${facts.id}.json: there is no block "${id}". Run npm run content.`);
  const labels: string[] = [];
  let page = block.division;
  for (let at: string | null = block.division; at !== null;) {
    const division = data.divisions.find((each) => each.id === at);
    if (!division) break;
    page = division.page;
    if (division.kind === 'front' || division.kind === 'back') labels.unshift(marginName(data, division.kind));
    else if (division.label) labels.unshift(division.kind === 'annex' || division.kind === 'box' ? ` ${division.label} ` : division.label);
    at = division.parent;
  }
  return { name: `${labels.join('')}${partName(id)}`.replace(/\s+/g, ' ').trim(), href: url.block(facts.id, page, id) };
}

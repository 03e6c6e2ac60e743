import { visibleLength } from '../../language/visible.ts';
import type { Block, Division, Section } from '../../model/block.ts';
import type { Correction } from '../../model/correction.ts';
import type { PlanData } from '../../model/data.ts';
import type { ReadQuantity } from '../../model/target.ts';
import { quantityLinks, readings, type Shape, writeBlock } from './block.ts';
import { frontMatter } from './frontmatter.ts';

/** The pages of a plan, in the order of the seed. */
export function pagesOf(data: PlanData): { division: Division; blocks: Block[] }[] {
  const pageOf = new Map(data.divisions.map((division) => [division.id, division.page]));
  const blocks = Map.groupBy(data.blocks, (block) => pageOf.get(block.division));
  const pages = data.divisions.filter((division) => division.id === division.page);
  return pages.map((division) => ({ division, blocks: blocks.get(division.id) ?? [] }));
}

/** The front matter of a page of a plan. */
function sectionOf(plan: string, division: Division, blocks: readonly Block[], order: number): Section {
  return {
    plan,
    address: division.id,
    order,
    kind: division.kind as Section['kind'],
    label: division.label,
    title: division.title,
    characters: blocks.reduce((sum, block) => sum + visibleLength(block.text), 0),
  };
}

/** content/sections/{plan}/{address}.md: one page of a plan, its text as Markdown, its targets and baselines as links. */
export function writeSections(data: PlanData, figures: readonly ReadQuantity[]): { path: string; text: string }[] {
  const plan: Written = {
    id: data.id,
    divisions: new Map(data.divisions.map((division) => [division.id, division])),
    corrections: Map.groupBy(data.corrections, (correction) => correction.block),
    figures: Map.groupBy(figures, (figure) => figure.block),
  };
  return pagesOf(data).map(({ division, blocks }, order) => ({
    path: `sections/${data.id}/${division.id}.md`,
    text: `${frontMatter(sectionOf(data.id, division, blocks, order))}\n${writeBody(plan, division, blocks)}\n`,
  }));
}

/** What is looked up while the pages of a plan are written. */
interface Written {
  id: string;
  divisions: Map<string, Division>;
  corrections: Map<string, Correction[]>;
  figures: Map<string, ReadQuantity[]>;
}

function writeBody({ id, divisions, corrections, figures }: Written, page: Division, blocks: readonly Block[]): string {
  const title = page.kind === 'front' ? blocks.findLast((block) => block.kind === 'heading') : undefined;
  const groups: { box: string | null; parts: string[] }[] = [];
  blocks.forEach((block, i) => {
    const inserts = [...readings(id, corrections.get(block.id) ?? []), ...quantityLinks(block, figures.get(block.id) ?? [])];
    const markdown = writeBlock(block, shapeOf(block, { divisions, page, title, next: blocks[i + 1] }), inserts);
    const box = divisions.get(block.division)?.kind === 'box' ? block.division : null;
    const last = groups.at(-1);
    if (box !== null && last?.box === box) last.parts.push(markdown);
    else groups.push({ box, parts: [markdown] });
  });
  return groups.map(({ box, parts }) => (box === null ? parts[0] : quote(parts.join('\n\n')))).join('\n\n');
}

/** A box is a block quote. */
const quote = (markdown: string): string => markdown.replace(/^/gm, '> ').replace(/^> $/gm, '>');

interface Around {
  divisions: Map<string, Division>;
  page: Division;
  title: Block | undefined;
  next: Block | undefined;
}

/** A heading is a Markdown heading when it opens a division, or is the plan's title; the other title lines are paragraphs. */
function shapeOf(block: Block, { divisions, page, title, next }: Around): Shape {
  if (block.kind === 'paragraph') return { depth: 0, className: null };
  if (block.kind !== 'heading') return { depth: 0, className: block.kind };
  if (block === title) return { depth: 1, className: null };
  if (block.id !== block.division) return { depth: 0, className: 'title' };
  return { depth: depthOf(divisions, block.division, page.id), className: next?.runOn && next.kind !== 'heading' ? 'run-in' : null };
}

/** How deep a division lies in its page; the page itself is 1. */
function depthOf(divisions: Map<string, Division>, id: string, page: string): number {
  let depth = 1;
  for (let at = divisions.get(id); at && at.id !== page; at = divisions.get(at.parent ?? '')) depth++;
  return depth;
}

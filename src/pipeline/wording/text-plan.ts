import { readingForm } from '../../language/form/reading-form.ts';
import type { PlanData } from '../../model/data.ts';
import type { Place, PlanRecord } from '../../model/plan.ts';
import { textBlocks, type TextPlan, type TextTopic } from './fold.ts';

/** What alignment takes of a plan that has been read: its words as rules read them, so that a plan in traditional characters shares wording too. */
export function textOf(
  record: Pick<PlanRecord, 'id' | 'place'> & { title: { value: unknown } },
  { blocks, divisions, references }: Pick<PlanData, 'blocks' | 'divisions' | 'references'>,
  places: readonly Place[],
): TextPlan {
  const { fold } = readingForm(blocks.map(({ text }) => text).join('\n'));
  return {
    id: record.id,
    root: rootOf(record.place, places),
    blocks: textBlocks(record.title.value, { blocks, divisions, references }, fold),
    topics: topicsOf(blocks, divisions).map((topic) => ({ ...topic, title: fold(topic.title) })),
  };
}

/** The outermost place around a place. */
function rootOf(place: string, places: readonly Place[]): string {
  const seen = new Set<string>();
  let at = place;
  for (let parent = places.find(({ id }) => id === at)?.parent; parent && !seen.has(parent);) {
    seen.add(parent);
    at = parent;
    parent = places.find(({ id }) => id === at)?.parent;
  }
  return at;
}

/** Every division with a title, and every paragraph that a run-in head opens. */
function topicsOf(blocks: PlanData['blocks'], divisions: PlanData['divisions']): TextTopic[] {
  const order = new Map(blocks.map(({ id }, i) => [id, i]));
  const inside = insideOf(divisions);
  const ofDivisions = divisions.flatMap(({ id, title, span, kind, level }): TextTopic[] => {
    const from = order.get(id);
    if (from === undefined || !title) return [];
    let to = from + 1;
    while (to < blocks.length && blocks[to].span.start < span.end) to++;
    return to - from > 1 ? [{ block: id, title, rank: `${inside(id)} ${kind} ${level}`, from, to }] : [];
  });
  const ofHeads = blocks.flatMap(({ id, heads, division }, i): TextTopic[] =>
    heads?.length === 1 && heads[0].at[0] === 0
      ? [{ block: id, title: heads[0].text.replace(/[。．.：:]$/u, ''), rank: `${inside(division)} head`, from: i, to: i + 1 }]
      : [],
  );
  return [...ofDivisions, ...ofHeads].sort((x, y) => x.from - y.from || y.to - x.to);
}

/** Whether a division lies in the body or in an annex. */
function insideOf(divisions: PlanData['divisions']): (id: string) => 'body' | 'annex' {
  const byId = new Map(divisions.map((division) => [division.id, division]));
  return (id) => {
    for (let at = byId.get(id); at !== undefined; at = byId.get(at.parent ?? '')) if (at.kind === 'annex') return 'annex';
    return 'body';
  };
}

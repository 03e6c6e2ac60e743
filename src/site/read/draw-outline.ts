import { element } from '../search/dom.ts';
import { words } from './own-words.ts';
import type { OwnAnswer } from './worker/own-answer.ts';

type Division = OwnAnswer['data']['divisions'][number];

const { outline: said } = words.read;

/** A division's printed number and title; where it has neither, what it is. */
function nameOf({ kind, label, title }: Division): string {
  if (label !== null || title !== null) return `${label ?? ''}${title ?? ''}`;
  return kind === 'front' ? said.front : kind === 'back' ? said.back : kind;
}

/** A list of divisions with what lies in them; what lies in one is drawn when it is unfolded. */
function drawLevel(divisions: readonly Division[], inside: ReadonlyMap<string | null, readonly Division[]>): HTMLElement {
  const lines = divisions.map((division) => {
    const own = inside.get(division.id) ?? [];
    if (own.length === 0) return element('li', '', nameOf(division));
    const folded = element('details', '', element('summary', '', nameOf(division), element('span', 'src', ` ${own.length}`)));
    folded.addEventListener('toggle', () => folded.childElementCount === 1 && folded.append(drawLevel(own, inside)));
    return element('li', '', folded);
  });
  return element('ul', 'read-outline', ...lines);
}

/** The outline, folded below its first level. */
export function drawOutline(divisions: readonly Division[]): HTMLElement {
  const inside = Map.groupBy(divisions, ({ parent }) => parent);
  const top = inside.get(null) ?? [];
  const body = top.length === 0 ? element('p', 'absent', said.none) : drawLevel(top, inside);
  return element('section', '', element('h2', '', said.title, element('span', 'src', ` ${said.all(divisions.length)}`)), body);
}

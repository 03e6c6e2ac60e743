/** Draws what was pasted with its stretches marked, each with its number. */
import type { Finding, Stretch } from '../../search/check/finding.ts';
import { element, link } from '../search/dom.ts';
import { words } from './check-words.ts';

/** The words of a stretch, those that differ marked. */
export function markedWords(text: string, { from, to }: Stretch, marks: readonly Stretch[]): (Node | string)[] {
  const made: (Node | string)[] = [];
  let at = from;
  for (const mark of marks.toSorted((a, b) => a.from - b.from)) {
    const [start, end] = [Math.max(at, mark.from), Math.min(to, mark.to)];
    if (end <= start) continue;
    made.push(text.slice(at, start), element('mark', '', text.slice(start, end)));
    at = end;
  }
  made.push(text.slice(at, to));
  return made.filter((piece) => piece !== '');
}

/** The id of the line that says what a stretch is. */
export const lineId = (number: number): string => `finding-${number}`;

/** The id of the stretch in the text. */
export const textId = (number: number): string => `here-${number}`;

function numberLink(number: number, { kind }: Finding): HTMLElement {
  const to = link(`#${lineId(number)}`, String(number));
  to.setAttribute('aria-label', `${words.number(number)}${words.colon}${words.shortKind[kind]}`);
  return element('sup', '', to);
}

/** The whole text; a stretch that begins inside another is left to the first. */
export function drawText(place: HTMLElement, text: string, findings: readonly Finding[]): void {
  const made: (Node | string)[] = [];
  let at = 0;
  findings.forEach((finding, i) => {
    const { kind, at: stretch, marks } = finding;
    if (stretch.from < at) return;
    const span = element('span', `stretch ${kind}`, ...markedWords(text, stretch, marks), numberLink(i + 1, finding));
    span.id = textId(i + 1);
    made.push(text.slice(at, stretch.from), span);
    at = stretch.to;
  });
  place.replaceChildren(...made, text.slice(at));
}

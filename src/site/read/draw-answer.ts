import { element } from '../search/dom.ts';
import { drawFacts } from './draw-facts.ts';
import { drawFigures } from './draw-figures.ts';
import { drawLost } from './draw-lost.ts';
import { drawOutline } from './draw-outline.ts';
import { drawProblems } from './draw-problems.ts';
import { words } from './own-words.ts';
import type { ReadSettings } from './read-settings.ts';
import { type OwnFormat, saveAnswer } from './save-answer.ts';
import type { OwnAnswer } from './worker/own-answer.ts';

const said = words.read;
const formats = ['csv', 'xlsx', 'json'] as const satisfies readonly OwnFormat[];

/** The buttons that give what was read as files. */
function drawDownloads(answer: OwnAnswer, name: string, settings: ReadSettings): HTMLElement {
  const status = element('span', '');
  status.setAttribute('role', 'status');
  const buttons = formats.map((format) => {
    const button = element('button', '', said.download[format]);
    button.setAttribute('type', 'button');
    button.addEventListener('click', () => {
      status.textContent = '';
      saveAnswer(format, answer, name, settings).catch(() => (status.textContent = said.download.failed));
    });
    return button;
  });
  return element('section', 'desk', element('h2', '', said.download.title), element('p', 'desk-actions', ...buttons, status));
}

/** What the page says when a file was read: how much was found in it, or that nothing could be. */
export function sayAnswer({ kind, data, characters, figures, lost }: OwnAnswer, name: string): string {
  if (kind === null || data.blocks.length === 0) return said.unreadable;
  const targets = data.targets.length;
  const headed = data.divisions.filter(({ label }) => label !== null).length;
  // Of a text without headings the one division is all of it: no chapter.
  const counts = {
    characters,
    divisions: headed === 0 ? 0 : data.divisions.length,
    targets,
    baselines: figures.length - targets,
    lost: lost.length,
  };
  if (figures.length > 0) return said.done(name, counts);
  return said.done(name, counts) + (headed === 0 ? said.nothing : said.noTargets);
}

/** What was read of a file, part by part; of one that couldn't be read only why. */
export function drawAnswer(answer: OwnAnswer, name: string, settings: ReadSettings): HTMLElement[] {
  const problems = drawProblems(answer.problems);
  if (answer.data.blocks.length === 0) return problems ? [problems] : [];
  return [
    drawFacts(answer.facts),
    ...(problems ? [problems] : []),
    drawOutline(answer.data.divisions),
    drawFigures(answer.figures, settings),
    drawLost(answer.lost),
    drawDownloads(answer, name, settings),
  ];
}

import type { Problem } from '../../model/problem.ts';
import { element } from '../search/dom.ts';
import { words } from './own-words.ts';
import { sayProblem } from './say-problem.ts';

/** So many stand open; the others unfold. */
const open = 8;

function drawLine(problem: Problem): HTMLElement {
  const { where, says, remedy, isFatal } = sayProblem(problem, words.readProblems);
  return element('li', isFatal ? 'fatal' : '', element('b', 'src', where), ` ${says}`, element('span', 'soft', remedy));
}

/** What was found while reading, those that stopped it first; null where nothing was. */
export function drawProblems(problems: readonly Problem[]): HTMLElement | null {
  if (problems.length === 0) return null;
  const sorted = problems.toSorted((a, b) => Number(b.fatal) - Number(a.fatal) || (a.line ?? 0) - (b.line ?? 0));
  const { title, count } = words.read.problems;
  const list = (some: readonly Problem[]): HTMLElement => element('ul', 'read-problems', ...some.map(drawLine));
  const section = element(
    'section',
    '',
    element('h2', '', title, element('span', 'src', ` ${count(problems.length)}`)),
    list(sorted.slice(0, open)),
  );
  const rest = sorted.slice(open);
  if (rest.length > 0) section.append(element('details', '', element('summary', '', count(rest.length)), list(rest)));
  return section;
}

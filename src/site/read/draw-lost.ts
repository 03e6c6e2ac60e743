import { url } from '../../library/url.ts';
import { element, link } from '../search/dom.ts';
import { drawPassage } from './draw-passage.ts';
import { ruleName, words } from './own-words.ts';
import type { OwnLost } from './worker/own-answer.ts';

/** So many are drawn; a text with more has a fault of another kind. */
const most = 300;

/** The numbers that no rule places, each in its sentence, with the rule that left it. */
export function drawLost(lost: readonly OwnLost[]): HTMLElement {
  const { title, none, note, rule: ruleWord } = words.read.lost;
  const lines = lost
    .slice(0, most)
    .map(({ rule, line, passage }) =>
      element(
        'li',
        '',
        ...drawPassage(passage),
        element('span', 'src', ` ${words.read.figures.line(line)} · ${ruleWord}`, link(url.rule(rule), ruleName(rule))),
      ),
    );
  const body = lost.length === 0 ? [element('p', 'absent', none)] : [element('p', 'src', note), element('ul', 'read-lost', ...lines)];
  return element('section', '', element('h2', '', title, element('span', 'src', ` ${lost.length}`)), ...body);
}

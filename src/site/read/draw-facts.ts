import { signs } from '../../strings/language-signs.ts';
import { element } from '../search/dom.ts';
import { words } from './own-words.ts';
import type { ToldFact } from './worker/own-answer.ts';

const { facts: said } = words.read;

/** The facts that the text tells of itself, each with the words that it rests on. */
export function drawFacts(facts: readonly ToldFact[]): HTMLElement {
  const lines = facts.map(({ option, value, evidence, note, isDoubtful }) => {
    const why = [
      evidence === null || evidence === value ? null : signs.quoted(evidence),
      note,
      value !== null && isDoubtful ? said.doubtful : null,
    ];
    const small = signs.listedParts(why.filter((each) => each !== null));
    return element(
      'div',
      '',
      element('dt', '', said.names[option] ?? option),
      element(
        'dd',
        value === null ? 'soft' : '',
        value ?? said.unknown,
        ...(small === '' || value === null ? [] : [element('p', '', small)]),
      ),
    );
  });
  return element('section', '', element('h2', '', said.title), element('p', 'src', said.note), element('dl', 'fields', ...lines));
}

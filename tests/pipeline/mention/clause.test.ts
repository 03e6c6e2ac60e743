import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { clauseOf } from '../../../src/pipeline/mention/clause/clause.ts';
import { listsOf, outside } from '../../../src/pipeline/mention/clause/members.ts';
import { shownMention } from '../../../src/pipeline/mention/scene/mention-example.ts';
import { ruleOf, sceneOf } from '../../../src/pipeline/mention/stance/stance.ts';

interface Cut {
  text: string;
  inHead?: boolean;
  verb: string | null;
  clause: string;
}

/** Sentences of no plan, with the verb and the clause of the name in ⟦⟧ as a reader cuts it. */
const cuts = readFileSync('tests/fixtures/mentions/clauses.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Cut);

it.each(cuts)('$text: $clause', ({ text, inHead, verb, clause }) => {
  const scene = shownMention({ text, inHead });
  const found = clauseOf(scene, ruleOf(sceneOf(scene))?.stance ?? '列举');
  expect({ verb: found.verb, clause: found.parts.map((part) => scene.text.slice(...part)).join('…') }).toEqual({ verb, clause });
});

it('a clause that the world or a list tells is the name alone', () => {
  const scene = shownMention('大力发展⟦海水淡化⟧产业');
  expect([clauseOf(scene, '背景'), clauseOf(scene, '列举')]).toEqual(Array(2).fill({ verb: null, parts: [[4, 8]] }));
});

/** A text, and the members of its lists. */
const lists: [string, string[][]][] = [
  ['甲、乙和丙等产业', [['甲', '乙和丙']]],
  ['造船、炼钢和制茶等产业', [['造船', '炼钢', '制茶']]],
  ['造船（货轮、油轮）、炼钢', [['造船（货轮、油轮）', '炼钢']]],
  [
    '造船、炼钢等产业和制茶、晒盐等行业',
    [
      ['造船', '炼钢'],
      ['等产业和制茶', '晒盐'],
    ],
  ],
  ['资源化、无害化处置', []],
  ['造船、炼钢研发', [['造船', '炼钢']]],
];

it.each(lists)('the lists of %s', (text, expected) => {
  const found = listsOf(text, [0, text.length], [0, 0], ([from]) => from);
  expect(found.map(({ members }) => members.map((member) => text.slice(...member)))).toEqual(expected);
});

it('marks inside brackets part nothing', () => {
  expect(outside('甲（乙、丙）、丁', [0, 8], /、/)).toEqual([[6, 7]]);
});

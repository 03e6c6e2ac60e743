import { readFileSync } from 'node:fs';
import { clauseOf } from '../../../src/pipeline/mention/clause/cut-clause.ts';
import { listsOf, outside } from '../../../src/pipeline/mention/clause/members.ts';
import { shownMention } from '../../../src/pipeline/mention/scene/mention-example.ts';
import { ruleOf, sceneOf } from '../../../src/pipeline/mention/stance/stance.ts';
import { tableOf, type ValueTable } from '../../value-table.ts';

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

/** Tables of how clauses are cut and lists parted. */
export const clauseTables = (): ValueTable[] => [
  tableOf(
    'the verb and the clause of a name',
    'src/pipeline/mention/clause/',
    cuts.map(({ text, inHead = false, verb, clause }) => [{ text, inHead }, `${verb ?? '-'} ${clause}`] as const),
    (example) => {
      const scene = shownMention(example);
      const { verb, parts } = clauseOf(scene, ruleOf(sceneOf(scene))?.stance ?? '列举');
      return `${verb ?? '-'} ${parts.map((part) => scene.text.slice(...part)).join('…')}`;
    },
  ),
  tableOf('the members of lists', 'src/pipeline/mention/clause/members.ts', lists, (text) =>
    listsOf(text, [0, text.length], [0, 0], ([from]) => from).map(({ members }) => members.map((member) => text.slice(...member))),
  ),
  tableOf('marks outside brackets', 'src/pipeline/mention/clause/members.ts', [['甲（乙、丙）、丁', [[6, 7]]]], (text) =>
    outside(text, [0, text.length], /、/),
  ),
];

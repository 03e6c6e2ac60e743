import { type Example, plainExample } from '../../language/example.ts';
import type { RuleFamily } from '../../language/rule.ts';
import { askedUnits } from '../asked-figure.ts';
import { isGeneral } from './cut-words.ts';
import { type AskedFor, askedFor, type PageRule, pageRules } from './page-rules.ts';
import { readQuestion } from './question-reading.ts';
import { type KnownEntry, openLexicon } from './vocabulary.ts';

/** What the examples name. */
const entries: KnownEntry[] = [
  { id: 'place/gansu', names: ['甘肃省', '甘肃'], plans: ['gansu-tourism-2021'] },
  { id: 'place/ningxia', names: ['宁夏回族自治区', '宁夏'], plans: ['ningxia-wine-2022'] },
  {
    id: 'plan/gansu-tourism-2021',
    names: ['甘肃2021'],
    plans: ['gansu-tourism-2021'],
    annexes: [{ number: 12, name: '甘肃2021附件12' }],
    pairs: ['ningxia-wine-2022'],
  },
  { id: 'plan/ningxia-wine-2022', names: ['宁夏2022'], plans: ['ningxia-wine-2022'], annexes: [{ number: 3, name: '宁夏2022附件3' }] },
  { id: 'sector/wine', names: ['葡萄酒'] },
  { id: 'measure/leading-group', names: ['领导小组'] },
];
const lexicon = openLexicon(entries, isGeneral);
const units = askedUnits([], []);

const asked = (example: Example): AskedFor => askedFor(readQuestion(plainExample(example).text, lexicon, units), entries);

/** The rules by which pages are known to answer: one decides a question where its pages stand first. */
export const pageFamily: RuleFamily<PageRule> = {
  family: 'page',
  rules: pageRules,
  decide: (example, rules) => rules.find((rule) => rule.when(asked(example)))?.name ?? null,
  takes: (example, rule) => ({ when: rule.when(asked(example)), unless: false }),
};

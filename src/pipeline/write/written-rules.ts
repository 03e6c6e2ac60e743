import type { Example } from '../../language/example.ts';
import type { RuleFamily } from '../../language/rule.ts';
import type { ShownRules } from '../../model/vocabulary.ts';
import { families as findFamilies } from '../find/families.ts';
import { fieldFamilies } from '../find/field-families.ts';
import { shelfOf } from '../find/shown.ts';
import { families as linkFamilies } from '../link/families.ts';
import { families as mentionFamilies } from '../mention/families.ts';
import type { FindWords } from '../find/quantity-ledger.ts';
import { lines } from './data.ts';
import type { ContentFile } from './plan-files.ts';

/** How many sentences of each kind say what a rule does. */
const shown = 3;

/** Every family of rules by which plans are read, mentions understood and figures linked. */
function familiesOf(words: FindWords): RuleFamily[] {
  const shelf = shelfOf(words);
  return [...findFamilies(shelf), ...fieldFamilies(shelf), ...linkFamilies(words), ...mentionFamilies];
}

/** An example on one line, with the titles above it. */
const sentenceOf = (example: Example): string => {
  const { text, under = [] } = typeof example === 'string' ? { text: example } : example;
  return [...under.toReversed(), text].join(' › ').replace(/\s+/g, ' ').trim();
};

const shownOf = ({ family, rules }: RuleFamily): ShownRules => ({
  id: family.replaceAll(' ', '-'),
  rules: rules.map(({ name, examples, not }) => ({
    name,
    examples: examples.slice(0, shown).map(sentenceOf),
    not: not.slice(0, shown).map(sentenceOf),
  })),
});

/** content/rules/{family}.json: what each rule decides, by its own examples, one rule a line. */
export const writeRules = (words: FindWords): ContentFile[] =>
  familiesOf(words).map((family) => ({ path: `rules/${shownOf(family).id}.json`, text: lines(shownOf(family)) }));

import { type Example, plainExample } from '../../language/example.ts';
import type { RuleFamily } from '../../language/rule.ts';
import { cutSentence, questionRules } from './cut-words.ts';
import { pageFamily } from './page-family.ts';
import { isGuarded, type QuestionRule, wordsAt } from './question-rule.ts';

/** What is marked in an example, in plain text. */
const marked = (example: Example): { text: string; start: number; end: number } => plainExample(example);

const question: RuleFamily<QuestionRule> = {
  family: 'question',
  rules: questionRules,
  decide: (example, rules) => {
    const { text, start, end } = marked(example);
    const found = cutSentence(text, rules).find((stretch) => stretch.at === start && stretch.at + stretch.text.length === end);
    return found?.rule?.name ?? null;
  },
  takes: (example, rule) => {
    const { text, start } = marked(example);
    const words = wordsAt(rule, text, start);
    return { when: words !== null, unless: words !== null && isGuarded(rule, text, start, words.length) };
  },
};

/** The rules by which words of questions are read, and pages known to answer them. */
export const questionFamilies: readonly RuleFamily[] = [question, pageFamily];

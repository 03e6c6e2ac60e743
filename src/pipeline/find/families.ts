import type { RuleFamily } from '../../language/rule.ts';
import { type Example, plainExample } from '../../language/example.ts';
import { type FormRule, formRules, isTakenAway, matchForm } from './kind/form.ts';
import { markedNumber } from './kind/marked.ts';
import type { KindRule } from './kind/rule.ts';
import { kindOf, kindRules } from './kind/rules.ts';
import { scan } from './scan.ts';
import { squeeze } from './squeeze.ts';
import type { Shelf } from './shown.ts';

/** The families of rules of this room, ready for examples with these vocabularies. */
export function families({ units }: Shelf): RuleFamily[] {
  const kind: RuleFamily<KindRule> = {
    family: 'kind',
    rules: kindRules,
    decide: (example, rules) => {
      const { scene } = markedNumber(units, example);
      return scene && kindOf(scene, rules).rule;
    },
    takes: (example, { when, unless }) => {
      const { scene } = markedNumber(units, example);
      return { when: scene !== null && when(scene), unless: scene !== null && (unless?.(scene) ?? false) };
    },
  };
  const form: RuleFamily<FormRule> = {
    family: 'form',
    rules: formRules,
    decide: (example, rules) => {
      const { text, start, end } = squeezedExample(example);
      return scan(units, text, rules).find((token) => token.start === start && token.end === end)?.mark?.rule ?? null;
    },
    takes: (example, rule) => {
      const { text, start, end } = squeezedExample(example);
      const starts = Array.from({ length: end - start }, (_, i) => start + i);
      const found = starts.flatMap((index) => {
        const match = matchForm(rule, text, index);
        return match ? [index + match.match[0].length] : [];
      });
      return { when: found.length > 0, unless: found.some((stop) => isTakenAway(rule, text, stop)) };
    },
  };
  return [kind, form];
}

/** An example as rules of form read it: squeezed, with the indices of what it marks. */
function squeezedExample(example: Example): { text: string; start: number; end: number } {
  const { text, start, end } = plainExample(example);
  const { text: plain, at } = squeeze(text);
  return { text: plain, start: at.findIndex((index) => index >= start), end: at.findLastIndex((index) => index < end) + 1 };
}

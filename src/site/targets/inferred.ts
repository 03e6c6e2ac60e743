import { sentenceAround } from '../../language/sentence.ts';
import { plainSubject } from '../../language/subject.ts';
import type { Block } from '../../model/block.ts';
import type { InferredField, ReadQuantity } from '../../model/target.ts';
import type { z } from 'astro/zod';
import { rangeOf } from '../../library/figure-passage.ts';
import type { Where } from '../../library/where.ts';

type Field = z.output<typeof InferredField>;

/** What stands around a figure: the text of its block, where its sentence begins, and the titles it stands under, the nearest first. */
export interface Around {
  block: Pick<Block, 'text' | 'rows'>;
  titles: readonly string[];
  /** Where another figure stands that gives the year; null where none does. */
  source: Source | null;
}

/** A place of a plan, with the plan's title. */
export interface Source extends Where {
  title: string;
}

/** A field that does not stand in the figure's own sentence, and where it was taken from, with the words there as far as the text shows them. */
export type Inferred = { field: Field } & (
  | { from: 'own' | 'goals' | 'lookingBack' | 'clause' | 'opening' | 'earlier' | 'heading'; text: string }
  | { from: 'restated'; text: string; source: Source }
  | { from: 'territory' | 'unknown' }
);

const territory = /^(?:全[省市区县州]|[省市]域|本[省市])/;

/** Words that stand in the block before the sentence, with their place. */
function findBefore(before: string, text: string | null): { index: number; text: string } | null {
  const index = text ? before.lastIndexOf(text) : -1;
  return index < 0 || !text ? null : { index, text };
}

/** Every field that does not stand in the figure's own sentence, with where it was taken from. */
export function inferredOf(quantity: ReadQuantity, { block, titles, source }: Around): Inferred[] {
  const [from, to] = sentenceAround(block.text, rangeOf(block, quantity));
  const before = block.rows ? '' : block.text.slice(0, from);
  return quantity.inferred.map((field) => {
    if (field === 'year' && quantity.when !== null) {
      if (source) return { field, from: 'restated', text: quantity.when, source };
      const told = toldBy(quantity.when, quantity.rules.year, block.text.slice(from, to));
      if (told) return { field, from: told, text: quantity.when };
    }
    const found = findWords(quantity, field, before);
    if (found) return { field, from: found.index === 0 ? 'opening' : 'earlier', text: found.text };
    const [whole] = quantity.about.split(' · ');
    const printed = wordsOf(quantity, field);
    if (printed !== null && whole.includes(printed) && block.text.slice(from, to).includes(printed))
      return { field, from: 'clause', text: printed };
    const title =
      field === 'subject' && quantity.subject
        ? titles.find((each) => each.includes(plainSubject(quantity.subject ?? '')) || each.includes(whole))
        : undefined;
    if (title) return { field, from: 'heading', text: title };
    return { field, from: field === 'scope' && territory.test(quantity.scope ?? '') ? 'territory' : 'unknown' };
  });
}

function findWords(quantity: ReadQuantity, field: Field, before: string): { index: number; text: string } | null {
  switch (field) {
    case 'year':
      return findBefore(before, quantity.when);
    case 'mode':
      return quantity.mode === 'annual' ? findBefore(before, '每年') : null;
    case 'scope':
      return findBefore(before, quantity.scope);
    case 'subject':
      return findBefore(before, quantity.subject);
    case 'measure':
      return findBefore(before, quantity.measure);
  }
}

/** What a subject or a measure is called, that another clause of the sentence may print. */
const wordsOf = ({ subject, measure }: ReadQuantity, field: Field): string | null =>
  field === 'subject' ? subject : field === 'measure' ? measure : null;

/** Where the words of time stand that give a year, when not before the sentence in its block; null where they do. */
function toldBy(when: string, rule: string | null, sentence: string): 'own' | 'goals' | 'lookingBack' | null {
  if (sentence.includes(when)) return 'own';
  if (rule === '回顾章节') return 'lookingBack';
  return rule === '目标章节' ? 'goals' : null;
}

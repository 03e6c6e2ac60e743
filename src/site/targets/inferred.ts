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
const territoryInside = /[全我本][省市区县州]/;

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
    const printed = wordsInSentence(quantity, field, block.text.slice(from, to));
    if (printed !== null) return { field, from: 'clause', text: printed };
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

/** The words of another clause of the sentence that give a field; null where the sentence prints none. */
function wordsInSentence({ subject, measure, scope, mode, about }: ReadQuantity, field: Field, sentence: string): string | null {
  const [whole = ''] = about.split(' · ');
  const named = (words: string | null): string | null => (words && whole.includes(words) && sentence.includes(words) ? words : null);
  switch (field) {
    case 'subject':
      return named(subject);
    case 'measure':
      return named(measure) ?? lentNoun(measure, sentence);
    case 'mode':
      return mode === 'annual' && sentence.includes('每年') ? '每年' : null;
    case 'scope':
      return territory.test(scope ?? '') ? (territoryInside.exec(sentence)?.[0] ?? null) : null;
    case 'year':
      return null;
  }
}

/** The noun that another member of a list lends to a measure cut for it (超10亿元…企业): its last piece. */
function lentNoun(measure: string, sentence: string): string | null {
  const pieces = measure.split('…');
  return pieces.length > 1 && pieces.every((piece) => sentence.includes(piece)) ? (pieces.at(-1) ?? null) : null;
}

/** Where the words of time stand that give a year, when not before the sentence in its block; null where they do. */
function toldBy(when: string, rule: string | null, sentence: string): 'own' | 'goals' | 'lookingBack' | null {
  if (sentence.includes(when)) return 'own';
  if (rule === '回顾章节') return 'lookingBack';
  return rule === '目标章节' ? 'goals' : null;
}

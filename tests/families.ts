import type { RuleFamily } from '../src/language/rule.ts';
import { families } from '../src/pipeline/find/families.ts';
import { fieldFamilies } from '../src/pipeline/find/field-families.ts';
import { shelfOf } from '../src/pipeline/find/shown.ts';
import { families as linkFamilies } from '../src/pipeline/link/families.ts';
import { families as mentionFamilies } from '../src/pipeline/mention/families.ts';
import { questionFamilies } from '../src/search/question/families.ts';
import type { Words } from '../src/pipeline/vocabulary.ts';

/** All families of named rules, with the vocabularies of seeds/ for their examples. */
export function ruleFamilies(words: Words): RuleFamily[] {
  const shelf = shelfOf(words);
  return [...families(shelf), ...fieldFamilies(shelf), ...linkFamilies(words), ...mentionFamilies, ...questionFamilies];
}

import { plainExample } from '../../../src/language/example.ts';
import type { GoverningVerbs } from '../../../src/language/governing.ts';
import { patternOf, verbForms, verbWords } from '../../../src/pipeline/mention/scene/verb-words.ts';
import { tableOf, type ValueTable } from '../../value-table.ts';

/** Whether a pattern takes exactly what an example marks for a verb. */
export const isVerb = (example: string, pattern = patternOf(verbForms(verbWords))): boolean => {
  const { text, start, end } = plainExample(example);
  return [...text.matchAll(pattern)].some((match) => match.index === start && match.index + match[0].length === end);
};

const flat = (words: Readonly<Record<string, string>>, is: boolean): [string, boolean][] =>
  Object.values(words).map((example) => [example, is]);

/** The sentences of some verbs, and the phrases where they are part of a noun. */
const governed = (verbs: GoverningVerbs): [string, boolean][] =>
  Object.values(verbs).flatMap((verb) =>
    typeof verb === 'string'
      ? [[verb, true] as [string, boolean]]
      : [[verb.example, true] as [string, boolean], ...flat(verb.before ?? {}, false), ...flat(verb.after ?? {}, false)],
  );

const { adverbs, renewed, beforeRenewed, opens, closes, closingVerbs, plainEndings, verbalNouns, notVerbalNouns, ...verbs } = verbWords;

/** The tables of `verbWords`, with the source that each stands in; a word makes its sentence's mark a verb, or makes it none. */
const tables: [string, string, [string, boolean][]][] = [
  ['adverbs', 'src/language/adverbs.ts', flat(adverbs, true)],
  ['what 创新 renews', 'src/pipeline/mention/scene/verb-words.ts', [...flat(renewed, true), ...flat(beforeRenewed, true)]],
  [
    'what stands beside a verb',
    'src/pipeline/mention/scene/verb-words.ts',
    [...flat(opens, true), ...flat({ ...closes, ...closingVerbs }, false)],
  ],
  ['the ends of nouns', 'src/language/verbal-nouns.ts', [...flat(plainEndings, false), ...flat(verbalNouns, false)]],
  ['objects like the ends of nouns', 'src/language/verbal-nouns.ts', Object.values(notVerbalNouns).flatMap((words) => flat(words, true))],
  ['verbs', 'src/language/governing.ts', governed(verbs.plainVerbs)],
  ['verbs that close noun phrases', 'src/language/noun-verbs.ts', [...governed(verbs.doubleVerbs), ...governed(verbs.weakVerbs)]],
];

/** Tables of the words by which verbs are told from nouns, each with its own sentence. */
export const verbWordTables = (): ValueTable[] =>
  tables.map(([name, about, rows]) => tableOf(`a governing verb: ${name}`, about, rows, (example) => isVerb(example)));

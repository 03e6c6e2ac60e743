import { loadPlans } from '../../../library/load/load-plans.ts';
import { loadVocabulary } from '../../../library/load/load-vocabulary.ts';
import { language } from '../../../strings/built-language.ts';

let found: Promise<(words: string) => boolean> | undefined;

/** Tells which examples of a question lead somewhere: those whose first word some plan prints, in English also those that some entry in use goes by. Each is looked for once a build. */
export const loadFoundWords = (): Promise<(words: string) => boolean> => (found ??= read());

async function read(): Promise<(words: string) => boolean> {
  const [plans, { topics, measures, sectors, indicators }] = await Promise.all([loadPlans(), loadVocabulary()]);
  const names = language === 'en' ? [...topics, ...measures, ...sectors, ...indicators].map(({ en }) => en.toLowerCase()) : [];
  const known = new Map<string, boolean>();
  const isFound = (words: string): boolean => {
    const [first = ''] = words.replace(/[“”]/g, '').split(' ');
    return plans.some(({ data }) => data.text.includes(first)) || names.some((name) => name.includes(words.toLowerCase()));
  };
  return (words) => {
    const is = known.get(words) ?? isFound(words);
    known.set(words, is);
    return is;
  };
}

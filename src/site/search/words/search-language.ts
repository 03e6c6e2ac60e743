/** Has a question in the language of the page asked in that of the plans, and says as what. */
import { url } from '../../../library/url.ts';
import type { EnglishLexicon, EnglishNames, InChinese } from '../../../search/question/english/in-chinese.ts';
import { readPacked } from '../../../search/packing/packed.ts';
import { language } from '../../../strings/built-language.ts';
import { signs } from '../../../strings/language-signs.ts';
import { words } from './browser-words.ts';

let lexicon: Promise<EnglishLexicon> | undefined;

async function openLexicon(): Promise<EnglishLexicon> {
  const [{ openEnglish }, names] = await Promise.all([
    import('../../../search/question/english/in-chinese.ts'),
    readPacked<EnglishNames>(url.searchNames('english')),
  ]);
  return openEnglish(names);
}

/** A question as the plans have it; on pages in Chinese, and where it has no Latin word, as it was typed. Names are loaded with the first that needs them. */
export async function asPlansSay(question: string): Promise<InChinese> {
  if (language === 'zh-CN' || !/\p{Script=Latin}/u.test(question)) return { text: question, taken: [], left: [] };
  lexicon ??= openLexicon();
  lexicon.catch(() => (lexicon = undefined));
  const { inChinese } = await import('../../../search/question/english/in-chinese.ts');
  return inChinese(question, await lexicon);
}

/** Says by which words of the plans was looked; nothing where they are those that were typed. */
export function sayTranslated(place: HTMLElement, { taken, left }: InChinese): void {
  const named = taken.map(([own, printed]) => (own === printed ? own : `${own} ${printed}`));
  place.hidden = taken.length + left.length === 0;
  place.textContent = [taken.length > 0 && words.translated(named), left.length > 0 && words.leftOut(left)].filter(Boolean).join(signs.gap);
}

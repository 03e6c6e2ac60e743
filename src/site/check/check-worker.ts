/** Looks at a text beside the page, so that nothing that is typed waits for it. */
import { checkText } from '../../search/check/check-text.ts';
import { inSimplified } from '../search/search-data.ts';
import { openCheckCorpus } from './check-data.ts';
import type { CheckAnswered, CheckAsked } from './check-settings.ts';

/** The text in simplified characters, each at its place; as it is where one would move. */
async function readable(text: string): Promise<string> {
  const simplified = await inSimplified(text);
  return simplified.length === text.length ? simplified : text;
}

async function answer({ turn, text, ...settings }: CheckAsked): Promise<CheckAnswered> {
  try {
    return { turn, checked: await checkText(await readable(text), await openCheckCorpus(settings)) };
  } catch {
    return { turn, checked: null };
  }
}

addEventListener('message', ({ data }: MessageEvent<CheckAsked>) => {
  void answer(data).then((answered) => {
    postMessage(answered);
  });
});

import { language } from '../../../strings/built-language.ts';

/** A day in the language of the page, as prose has it: 2026年11月28日 · 28 November 2026. */
export const dayHere = (day: Date): string =>
  day.toLocaleDateString(language === 'en' ? 'en-GB' : language, { year: 'numeric', month: 'long', day: 'numeric' });

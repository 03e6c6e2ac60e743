import type { APIRoute } from 'astro';
import { toCsv } from '../../export/csv.ts';
import { loadFigures } from '../../library/figures.ts';
import { loadPlans, loadVocabulary } from '../../library/load.ts';
import { sayAbsence } from '../../library/say-absence.ts';
import { absenceRows } from '../../site/data/blanks.ts';
import { wordsAt } from '../../strings/words-at.ts';

/** Every blank of the site, a row each: which plan has nothing of which entry, and the kind of nothing that its page says. */
export const GET: APIRoute = async ({ url }) => {
  const [plans, vocabulary, figures] = await Promise.all([loadPlans(), loadVocabulary(), loadFigures()]);
  return new Response(toCsv(absenceRows({ plans, vocabulary, figures }, (absence) => sayAbsence(absence, wordsAt(url)))), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};

import type { APIRoute, GetStaticPaths } from 'astro';
import { sayAbsence } from '../../../library/say-absence.ts';
import { fileCount, fileOf } from '../../../search/question/blank-files.ts';
import { loadBlanks } from '../../../site/data/load-blanks.ts';
import { answerPacked } from '../../../site/search/built/pack.ts';
import { wordsHere } from '../../../strings/here.ts';

const load = () => loadBlanks((absence) => sayAbsence(absence, wordsHere()));

export const getStaticPaths: GetStaticPaths = async () => {
  const blanks = await load();
  return Array.from({ length: fileCount(blanks.length) }, (_, file) => ({ params: { file: String(file) } }));
};

/** A part of the entries that some plan has nothing of, with what is said of each. */
export const GET: APIRoute = async ({ params: { file } }) => {
  const blanks = await load();
  const files = fileCount(blanks.length);
  return answerPacked(blanks.filter(({ id }) => fileOf(id, files) === Number(file)));
};

import { linesOf } from '../form/text-lines.ts';
import type { SourceProblem } from '../source/extracted.ts';

const notice = /^(?:\S{2,40})?关于印发.{3,80}的通知$|^(?:\S{2,40})?關於印發.{3,80}的通知$/;
const documentNumber = /^[\p{Script=Han}]{2,12}[〔［[（(](?:19|20)\d{2}[〕］\]）)]\s*第?\d{1,4}[号號]$/u;
const firstChapter = /^(?:第[一1]章|一、)/;
const annex = /^附\s*[件錄录表]/;

/** Where a second document seems to begin: a second notice or document number on a line of its own, with chapters before it and no annex. */
export function severalDocuments(text: string): SourceProblem[] {
  const lines = linesOf(text).map((line) => line.text.replace(/\s+/g, ''));
  const heads = lines.flatMap((line, i) => (notice.test(line) || documentNumber.test(line) ? [i] : []));
  const first = heads[0];
  const second = heads.find((at) => {
    const between = lines.slice(first + 1, at);
    const isOwn =
      lines[at] !== lines[first] && between.some((line) => firstChapter.test(line)) && !between.slice(-3).some((line) => annex.test(line));
    return isOwn && lines.slice(at + 1).some((line) => firstChapter.test(line));
  });
  if (second === undefined) return [];
  const message = `a second document seems to begin here (“${lines[second].slice(0, 30)}”).`;
  return [{ line: second + 1, column: 1, rule: 'two-documents', message, remedy: 'Give each document a file of its own.', fatal: false }];
}

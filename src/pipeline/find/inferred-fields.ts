import type { z } from 'astro/zod';
import { areaOf } from '../../language/territory.ts';
import type { InferredField } from '../../model/target.ts';
import type { Measure } from './clause/measure.ts';
import { printsTerritory } from './clause/scope/territory-rules.ts';
import type { Scene } from './clause/scene.ts';
import type { Owner } from './owner.ts';
import type { When } from './stated/stated.ts';
import { quotedOf } from './when-of.ts';

/** What a figure was read as, as far as it may come from elsewhere. */
export interface ReadFields {
  found: Measure & { rule: string | null };
  owner: Owner;
  year: number | null;
  when: When | null;
  mode: { own: boolean };
}

/** The rules that take what is measured, or a part of it, from another clause or another member of a list. */
const fromElsewhere = new Set(['前句名词', '承前', '占比承前']);

/** Words of time that name a year themselves; 三年内 needs the plan's period. */
const namesYear = /(?:19|20)\d{2}|〇|五/;

/** The fields of a figure that the words quoted for it don't print, or print of another figure. */
export function inferredFields(scene: Scene, read: ReadFields): z.output<typeof InferredField>[] {
  const { found, year, when, mode } = read;
  const { start, end } = quotedOf(scene);
  const quoted = scene.text.slice(start, end);
  const outside: [z.output<typeof InferredField>, boolean][] = [
    ['year', year !== null && !(when?.own && namesYear.test(when.words))],
    ['scope', isScopeOutside(read, quoted, scene.text.slice(start, scene.token.start))],
    ['subject', isSubjectOutside(read, quoted)],
    ['mode', !mode.own],
    ['measure', fromElsewhere.has(found.rule ?? '') || found.measure.includes('…')],
  ];
  return outside.flatMap(([field, isOutside]) => (isOutside ? [field] : []));
}

/** A body or area must stand in the quoted words; the whole territory before the number. */
function isScopeOutside({ owner: { scope } }: ReadFields, quoted: string, before: string): boolean {
  if (scope.scope === null) return false;
  return areaOf(scope.scope) === null ? !scope.own || !printsTerritory(before) : !quoted.includes(scope.scope);
}

const isPrinted = (subject: string, quoted: string): boolean =>
  quoted.includes(subject) || subject.split('、').every((member) => quoted.includes(member));

/** What another clause of the sentence is about is not said of this figure, though it is quoted; nor is the whole that a heading names. */
const isSubjectOutside = ({ owner: { subject, of } }: ReadFields, quoted: string): boolean =>
  subject.subject !== null && (of !== null || subject.rule === '句中主语' || !isPrinted(subject.subject, quoted));

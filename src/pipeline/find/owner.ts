import type { Carried, Measure } from './clause/measure.ts';
import type { Scene } from './clause/scene.ts';
import { scopeOf } from './clause/scope/scope-of.ts';
import type { SectorIndex } from './clause/sector.ts';
import { type SubjectFound, subjectOf } from './clause/subject/subject-of.ts';
import { fieldBefore } from './clause/subject/topic.ts';

/** What a figure's owner is read from, beside its scene and its measure. */
export interface OwnerKnown {
  carried: Carried;
  /** What 其中 makes it a part of. */
  part: string | null;
  sectors: SectorIndex;
  /** The scope of figures that name none. */
  scope: string | null;
}

/** Whose figure a number is: the place or body, the industry or thing, and for a share of parts the whole that a heading names. */
export interface Owner {
  scope: ReturnType<typeof scopeOf>;
  subject: SubjectFound;
  of: string | null;
  /** The field in which its sentence sets it, narrower than the annex whose figure it is. */
  field: string | null;
}

/** The rules that say no more than that a figure is the whole territory's. */
const wholes = new Set(['句首所称', '句中所称', '地域所称', '所打造链', '通篇所称']);

/** A word for the area that stands above: 示范区产值 in a paragraph on one. */
const bareArea = /^(?:示范区|基地|园区|集群|新区|开发区)(?=.)/;

/** A total counts all of a thing, not only those that the clause before adds in a field. */
const total = /(?:累计|总数|合计)达到?$/;

/** Whose figure a number is, and in which field. */
export function ownerOf(scene: Scene, found: Measure & { rule: string | null }, known: OwnerKnown): Owner {
  const owner = bodyOf(scene, found, known);
  const isTotal = total.test(scene.left) && scene.before.split(found.measure).length > 2;
  return { ...owner, field: owner.subject.above && scene.place.annex !== null && !isTotal ? fieldBefore(scene) : null };
}

/** Whose figure a number is. A base's or a fund's figure has no industry beside it that its own clause doesn't print. */
function bodyOf(
  scene: Scene,
  found: Measure & { rule: string | null },
  { carried, part, sectors, scope: territory }: OwnerKnown,
): Omit<Owner, 'field'> {
  const scope = scopeOf(scene, { named: found.scope, subject: found.subject, measure: found.measure, whole: territory });
  const isBodys = scope.rule !== null && !wholes.has(scope.rule);
  const own = isBodys && !scope.own ? found.subject.replace(bareArea, '') : found.subject;
  const ask = (): SubjectFound => subjectOf(scene, { measure: found.measure, named: found.scope, carried, whole: part, sectors });
  if (!own) return { scope, subject: isBodys ? { subject: null, above: false, rule: null } : ask(), of: null };
  const above = found.measure === '占比' && part === null ? ask() : null;
  return { scope, subject: { subject: own, above: false, rule: found.rule }, of: above?.above ? above.subject : null };
}

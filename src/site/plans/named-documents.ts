import type { LoadedPlan } from '../../library/load/load-plans.ts';
import { titleOf } from '../../library/facts.ts';
import { url } from '../../library/url.ts';
import { type Where, whereIs } from '../../library/where.ts';

/** A document that a plan names, with every place where it does. */
export interface NamedDocument {
  title: string;
  number: string | null;
  /** The text sets the title in 《》 somewhere. */
  marked: boolean;
  /** The plan of this corpus that it is. */
  plan: { id: string; title: string; href: string; itself: boolean } | null;
  places: Where[];
}

/** The documents a plan names in one way (制定依据 or 文中提到), each once, in the order of the text. */
export function documentsOf(plan: LoadedPlan, type: 'based-on' | 'names', plans: readonly LoadedPlan[]): NamedDocument[] {
  const found = new Map<string, NamedDocument>();
  for (const reference of plan.data.references.filter((each) => each.type === type)) {
    const other = plans.find(({ facts }) => facts.id === reference.plan);
    const document = found.get(reference.title) ?? {
      title: reference.title,
      number: reference.number,
      marked: false,
      plan: other
        ? { id: other.facts.id, title: titleOf(other), href: url.plan(other.facts.id), itself: other.facts.id === plan.facts.id }
        : null,
      places: [],
    };
    document.marked ||= reference.rule === '书名号';
    document.places.push(whereIs(plan, reference.block));
    found.set(reference.title, document);
  }
  return [...found.values()];
}

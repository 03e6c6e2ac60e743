import { planName } from '../../library/figures.ts';
import { release } from '../../library/site-facts.ts';
import type { Words } from '../../strings/languages.ts';
import type { Picture } from './kinds/picture.ts';

/** So many plans are named one by one. */
const most = 5;

/** What a picture must be shown with: what is left out, the plans, the site and its release. */
export function saySource({ plans, rest }: Pick<Picture, 'plans' | 'rest'>, { pictures, name }: Words): string[] {
  const names = plans.slice(0, most).map(planName);
  const last = names.length - 1;
  const told = plans.length > most ? names.with(last, pictures.andOthers(names[last] ?? '', plans.length)) : names;
  return [...(rest === null ? [] : [rest]), pictures.source(told, name, release)];
}

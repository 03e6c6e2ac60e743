import { annotationOf } from '../../export/texts/annotation.ts';
import type { Figure } from '../../library/figures.ts';
import { sayName } from '../../library/say-figure-name.ts';
import { release } from '../../library/site-facts.ts';
import { url } from '../../library/url.ts';
import type { Words } from '../../strings/languages.ts';
import { annotationId } from './target-files.ts';

/** A target or baseline as a W3C Web Annotation of the plan. */
export function sayAnnotation({ quantity, plan, name, page }: Figure, t: Words, site: URL | undefined): object {
  const { id, block, position, quote } = quantity;
  const whole = (path: string): string => new URL(path, site).href;
  return annotationOf({
    id: whole(annotationId(id)),
    page: whole(url.target(id)),
    headline: sayName(name, t),
    text: whole(url.text(plan.facts.id)),
    section: whole(page.href),
    block,
    position,
    quote,
    release,
  });
}

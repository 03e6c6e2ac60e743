import { fillInLanguages } from '../parts/language/in-languages.ts';

/** An element with its class and what is in it. Text goes in as text, never as HTML. */
export function element(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  fillInLanguages(made, children);
  return made;
}

/** A link. */
export function link(href: string, ...children: (Node | string)[]): HTMLAnchorElement {
  const made = document.createElement('a');
  made.setAttribute('href', href);
  fillInLanguages(made, children);
  return made;
}

/** A place's mark, which screen readers leave out. */
export function placeMark(className: string): HTMLElement {
  const mark = element('span', `mark ${className}`);
  mark.setAttribute('aria-hidden', 'true');
  return mark;
}

import { language } from '../../../strings/built-language.ts';
import { partsOf } from './mark-chinese.ts';

/** Elements that hold text alone. */
const plain = new Set(['option', 'title', 'textarea']);

const spanOf = (text: string): HTMLElement => {
  const span = document.createElement('span');
  span.lang = 'zh-CN';
  span.append(text);
  return span;
};

/** Fills an element that script makes, its Chinese marked where the page is in another language: the element itself where it is Chinese alone. */
export function fillInLanguages(made: HTMLElement, children: readonly (Node | string)[]): void {
  if (language === 'zh-CN') return made.append(...children);
  const texts = children.map((child) => (typeof child === 'string' ? partsOf(child) : null));
  const parts = texts.flat();
  if (parts.length === 1 && parts[0]?.isChinese) made.lang = 'zh-CN';
  const isMarked = made.lang !== 'zh-CN' && !plain.has(made.localName);
  made.append(
    ...children.flatMap((child, i) =>
      texts[i] === null || !isMarked ? [child] : texts[i].map(({ text, isChinese }) => (isChinese ? spanOf(text) : text)),
    ),
  );
}

/** What script adds to a citation box: today's date, copying, and on reading pages the citation of the paragraph that is open. */
import { sayDayRead } from '../../cite/day-read.ts';
import { locate, pageOf, type PartWords } from '../../cite/locator.ts';
import { fillInLanguages } from '../parts/language/in-languages.ts';
import { fragmentOf } from '../parts/fragment.ts';
import { listenToSelection } from './copy-selection.ts';

const box = document.querySelector<HTMLElement>('.cite');
const now = new Date();
const today = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };

/** Puts texts into the slots of a citation: the date of reading, the place in the text, its address, its key. */
function fill(root: Element, texts: Record<string, string>): void {
  for (const slot of root.querySelectorAll<HTMLElement>('[data-slot]')) {
    const name = slot.dataset['slot'] ?? '';
    slot.dataset['first'] ??= slot.textContent;
    slot.removeAttribute('lang');
    slot.replaceChildren();
    fillInLanguages(slot, [texts[name] ?? slot.dataset['first']]);
  }
}

/** A block of the text that can be cited. */
export interface CitedPlace {
  /** In the language of the page, and as citations in that of the plans have it. */
  where: string;
  printed: string;
  url: string;
  key: string;
  /** Plan and block, as the page of two passages names them. */
  id: string;
}

/** What citations in the language of the plans say otherwise than the page does; nothing where it is the page's own. */
export interface Printed {
  names: Record<string, string>;
  parts: PartWords;
  to: string;
}

/** The block that an address of the page names; null where it names none. */
function placeOf(data: DOMStringMap, id: string): CitedPlace | null {
  const names = JSON.parse(data['names'] ?? '{}') as Record<string, string>;
  const words = JSON.parse(data['parts'] ?? '{}') as PartWords;
  const printed = JSON.parse(data['printed'] ?? '{}') as Partial<Printed>;
  const where = id === '' || id === pageOf(id) ? null : locate(id, names, words);
  return where === null
    ? null
    : {
        where,
        printed: locate(id, { ...names, ...printed.names }, printed.parts ?? words) ?? where,
        url: `${data['plan'] ?? ''}${pageOf(id)}/#${id}`,
        key: `${data['key'] ?? ''}-${id}`,
        id: `${data['key'] ?? ''}/${id}`,
      };
}

/** Points the tags of the page's head at a place: Zotero reads them when it saves, and so saves the paragraph that is open. */
function tag(place: CitedPlace | null): void {
  const texts = { 'z:section': place?.printed, citation_public_url: place?.url };
  for (const [name, text] of Object.entries(texts)) {
    const meta = document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`);
    if (!meta) continue;
    meta.dataset['first'] ??= meta.content;
    meta.content = text ?? meta.dataset['first'];
  }
}

function say(cite: HTMLElement, words: string): void {
  const said = cite.querySelector<HTMLElement>('.cite-said');
  if (!said) return;
  said.textContent = words;
  setTimeout(() => (said.textContent = ''), 4000);
}

function start(cite: HTMLElement): void {
  const texts = [...cite.querySelectorAll<HTMLElement>('[data-format]')];
  const show = (place: CitedPlace | null): void => {
    for (const text of texts) {
      const format = text.dataset['format'] ?? '';
      const where = format === 'apa' ? place?.where : place?.printed;
      fill(text, { accessed: sayDayRead(format, today), ...place, ...(where !== undefined && { where }) });
    }
  };
  const canCopy = 'clipboard' in navigator;
  const copy = (words: string, then = cite.dataset['copied'] ?? ''): void =>
    void navigator.clipboard.writeText(words).then(() => say(cite, then));
  show(null);
  for (const button of cite.querySelectorAll<HTMLButtonElement>('[data-copies]')) {
    button.hidden = !canCopy;
    button.addEventListener('click', () => copy(document.getElementById(button.dataset['copies'] ?? '')?.textContent ?? ''));
  }
  const note = cite.querySelector<HTMLElement>('.cite-block');
  if (!note) return;
  const follow = (): void => {
    const place = placeOf(cite.dataset, fragmentOf(location.hash));
    show(place);
    tag(place);
    note.hidden = place === null;
    const name = note.querySelector('span');
    if (name) name.textContent = place?.where ?? '';
    const beside = note.querySelector('a');
    if (beside && place) beside.hash = `a=${place.id}`;
  };
  follow();
  addEventListener('hashchange', follow);
  if (canCopy) listenToSelection(cite, { placeOf: (id) => placeOf(cite.dataset, id), show, follow, copy });
}

if (box) start(box);

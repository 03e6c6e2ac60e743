/** The search page: takes the question from the box or the address, and has it answered as it is typed. */
import { readQuery } from '../../search/query.ts';
import type { PageQuestion } from '../../search/page-record.ts';
import { words } from './words/browser-words.ts';
import { inSimplified } from './search-data.ts';
import { asPlansSay, sayTranslated } from './words/search-language.ts';
import { type PageRoom, pageRoom } from './search-found-pages.ts';
import { moveByArrows } from './search-keys.ts';
import { addressOf, readAddress, type Question, type SearchSettings } from './search-settings.ts';
import { clear, type Places, show } from './search-show.ts';

const form = document.querySelector<HTMLFormElement>('#search-page');
const box = document.querySelector<HTMLInputElement>('#q');
const said = document.querySelector<HTMLElement>('#search-said');
const place = (id: string): HTMLElement => document.getElementById(id) ?? document.createElement('div');
const places: Places = {
  status: place('search-status'),
  chips: place('search-chips'),
  notes: place('search-notes'),
  facets: place('search-facets'),
  list: place('results'),
  panel: place('search-panel'),
};

/** Where every key asks the index, a pause in typing is waited for; where everything is at hand, none. */
const pause = 200;
/** Screen readers hear an answer when typing has stopped. */
const quiet = 600;

/** Answers questions one after another; an earlier one's answer is dropped when a later one has been asked. */
function asker(settings: SearchSettings, pages: PageRoom): (question: Question) => Promise<void> {
  let turn = 0;
  let announce: ReturnType<typeof setTimeout> | undefined;

  function say(): void {
    clearTimeout(announce);
    announce = setTimeout(() => {
      if (said) said.textContent = places.status.textContent;
    }, quiet);
  }

  return async ({ q, ...filters }) => {
    const own = ++turn;
    const isCurrent = (): boolean => own === turn;
    if (q.trim() === '' || places.list.childElementCount === 0) places.status.textContent = q.trim() && words.working;
    if (q.trim() === '') pages.rest();
    let read: Omit<PageQuestion, 'words'> = {};
    let asked = q.trim();
    try {
      const said = await asPlansSay(asked);
      if (!isCurrent()) return;
      sayTranslated(place('search-translated'), said);
      asked = said.text;
      if (q.trim() === '') clear(places);
      else read = await show({ ...filters, q: asked }, settings, places, isCurrent);
    } catch {
      if (!isCurrent()) return;
      clear(places);
      places.status.textContent = words.failed;
    }
    if (!isCurrent()) return;
    say();
    // Passages first: the index of pages is asked for when these are drawn, and its room has been kept.
    if (q.trim() !== '')
      await pages.answer({ words: readQuery(await inSimplified(asked)).parts.map(({ text }) => text), ...read }, isCurrent);
  };
}

/** A plain click on a link that leads to another question: not a new tab, not a download. */
function questionLink(event: Event): HTMLAnchorElement | null {
  const link = (event.target as Element).closest('a');
  if (!(event instanceof MouseEvent) || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null;
  return link && link.origin === location.origin && link.pathname === location.pathname ? link : null;
}

function start(form: HTMLFormElement, box: HTMLInputElement, settings: SearchSettings): void {
  const room = place('search-pages');
  const ask = asker(settings, pageRoom(room, settings));
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let unsaid: ReturnType<typeof setTimeout> | undefined;

  /** The address says what the box says. */
  function sayAddress(): void {
    if (unsaid === undefined) return;
    clearTimeout(unsaid);
    unsaid = undefined;
    history.replaceState(null, '', addressOf({ ...readAddress(), q: box.value }));
  }

  /** Asks what is in the box, with the filters of the address. */
  function asTyped(): void {
    clearTimeout(waiting);
    void ask({ ...readAddress(), q: box.value });
    // Saying it takes as long as a short answer does: it comes when typing has paused.
    clearTimeout(unsaid);
    unsaid = setTimeout(sayAddress, pause);
  }

  function asAddressed(): void {
    clearTimeout(unsaid);
    unsaid = undefined;
    const question = readAddress();
    box.value = question.q;
    void ask(question);
  }

  box.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(waiting);
    if (settings.engine === 'whole') asTyped();
    else waiting = setTimeout(asTyped, pause);
  });
  box.addEventListener('compositionend', asTyped);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // What was typed on the way is one entry of the history, not one a key.
    sayAddress();
    history.pushState(null, '', location.href);
    asTyped();
  });
  // Filters, chips and offers are addresses of this page: they are answered here, without loading it again.
  document.querySelector('#search-answer')?.addEventListener('click', (event) => {
    const link = questionLink(event);
    if (!link) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    asAddressed();
    box.focus({ preventScroll: true });
  });
  addEventListener('popstate', asAddressed);
  // Who comes back from where a link leads finds the question.
  addEventListener('click', sayAddress, { capture: true });
  moveByArrows(box, [room, places.list]);
  asAddressed();
}

if (form && box) start(form, box, JSON.parse(form.dataset['settings'] ?? '') as SearchSettings);

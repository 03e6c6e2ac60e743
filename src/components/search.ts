/** The search page: takes the question from the box or the address, and has it answered as it is typed. */
import { search as words } from '../strings/zh-CN-search.ts';
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

function start(form: HTMLFormElement, box: HTMLInputElement, settings: SearchSettings): void {
  let turn = 0;
  let announce: ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function say(text: string): void {
    clearTimeout(announce);
    announce = setTimeout(() => {
      if (said) said.textContent = text;
    }, quiet);
  }

  async function ask(question: Question): Promise<void> {
    const own = ++turn;
    const isCurrent = (): boolean => own === turn;
    if (question.q.trim() === '') {
      clear(places);
      places.status.textContent = '';
      say('');
      return;
    }
    if (places.list.childElementCount === 0) places.status.textContent = words.working;
    try {
      await show({ ...question, q: question.q.trim() }, settings, places, isCurrent);
    } catch {
      if (isCurrent()) {
        clear(places);
        places.status.textContent = words.failed;
      }
    }
    if (isCurrent()) say(places.status.textContent ?? '');
  }

  /** Asks what is in the box, with the filters of the address. */
  function asTyped(how: 'pushState' | 'replaceState'): void {
    const question = { ...readAddress(), q: box.value };
    if (addressOf(question) !== location.pathname + location.search) history[how](null, '', addressOf(question));
    void ask(question);
  }

  function asAddressed(): void {
    const question = readAddress();
    box.value = question.q;
    void ask(question);
  }

  box.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(waiting);
    if (settings.engine === 'whole') asTyped('replaceState');
    else waiting = setTimeout(() => asTyped('replaceState'), pause);
  });
  box.addEventListener('compositionend', () => asTyped('replaceState'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.pushState(null, '', location.href);
    asTyped('replaceState');
  });
  // Filters, chips and offers are addresses of this page: they are answered here, without loading it again.
  document.querySelector('#search-answer')?.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    const isPlain =
      event instanceof MouseEvent && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain || link.pathname !== location.pathname || link.origin !== location.origin) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    asAddressed();
    box.focus({ preventScroll: true });
  });
  addEventListener('popstate', asAddressed);
  moveByArrows(box, places.list);
  asAddressed();
}

if (form && box) start(form, box, JSON.parse(form.dataset['settings'] ?? '') as SearchSettings);

/** The page that reads a plan of one's own: takes a text or a file, has it read in a thread, and shows what was read. Nothing that it is given leaves the browser. */
import { takeFiles } from './take-files.ts';
import { drawAnswer, sayAnswer } from './draw-answer.ts';
import { pasteLong } from './paste-long.ts';
import { openReader, Stopped } from './own-reader.ts';
import { words } from './own-words.ts';
import type { ReadSettings } from './read-settings.ts';
import type { OwnQuestion } from './worker/own-answer.ts';

const said = words.read;

const form = document.querySelector<HTMLFormElement>('#read-own');
const box = document.querySelector<HTMLTextAreaElement>('#own-text');
const result = document.querySelector<HTMLElement>('#read-result');
const status = document.querySelector<HTMLElement>('#read-status');

/** When the browser rests; soon, where it doesn't say. */
const whenAtRest = (work: () => void): void =>
  void (typeof requestIdleCallback === 'function' ? requestIdleCallback(work, { timeout: 3000 }) : setTimeout(work, 300));

function start(form: HTMLFormElement, box: HTMLTextAreaElement, result: HTMLElement, status: HTMLElement): void {
  const settings = JSON.parse(form.dataset['settings'] ?? '') as ReadSettings;
  const button = (name: string): HTMLButtonElement | null => form.querySelector(`[data-does="${name}"]`);
  const reader = openReader();
  let isReady = false;

  function working(isBusy: boolean): void {
    form.toggleAttribute('data-busy', isBusy);
    button('stop')?.toggleAttribute('hidden', !isBusy);
    result.setAttribute('aria-busy', String(isBusy));
  }

  /** Has the rules brought; says that they are there where nothing else has been said. */
  async function prepare(): Promise<void> {
    if (isReady) return;
    status.textContent = said.preparing;
    await reader.prepare();
    isReady = true;
    status.textContent = said.ready;
  }

  async function read(question: OwnQuestion): Promise<void> {
    if (form.hasAttribute('data-busy')) reader.stop();
    working(true);
    try {
      await prepare();
      const answer = await reader.read(question, (stage) => (status.textContent = said.stages[stage]));
      result.replaceChildren(...drawAnswer(answer, question.name, settings));
      status.textContent = sayAnswer(answer, question.name);
      working(false);
    } catch (error) {
      if (error instanceof Stopped) return;
      status.textContent = isReady ? said.failed : said.noRules;
      working(false);
    }
  }

  const readText = (): void => {
    if (box.value.trim() === '') status.textContent = said.empty;
    else void read({ bytes: new TextEncoder().encode(box.value), name: said.pasted });
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    readText();
  });
  button('stop')?.addEventListener('click', () => {
    reader.stop();
    working(false);
    status.textContent = said.stopped;
  });
  button('sample')?.addEventListener('click', () => {
    if (box.value.trim() === '') box.value = said.sampleText;
    readText();
  });
  pasteLong(box);
  takeFiles(form, (file) => void file.arrayBuffer().then((bytes) => read({ bytes: new Uint8Array(bytes), name: file.name })));
  whenAtRest(() => void prepare().catch(() => (status.textContent = said.noRules)));
}

if (form && box && result && status) start(form, box, result, status);

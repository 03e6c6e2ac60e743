/** The page that reads a plan of one's own: takes a text or a file, has it read in a thread, and shows what was read. Nothing that it is given leaves the browser. */
import { clearBox } from '../parts/clear-box.ts';
import { keptText } from '../parts/kept-text.ts';
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

/** What the page works with. */
interface Parts {
  form: HTMLFormElement;
  box: HTMLTextAreaElement;
  result: HTMLElement;
  status: HTMLElement;
}

const typed = keptText('duizhao-read');

const buttonOf = (form: HTMLFormElement, name: string): HTMLButtonElement | null => form.querySelector(`[data-does="${name}"]`);

/** Reads what the page is given. */
interface PageReader {
  /** Has the rules brought. */
  prepare: () => Promise<void>;
  read: (question: OwnQuestion) => Promise<void>;
  stop: () => void;
}

function pageReader({ form, result, status }: Parts): PageReader {
  const settings = JSON.parse(form.dataset['settings'] ?? '') as ReadSettings;
  const reader = openReader();
  let isReady = false;

  function working(isBusy: boolean): void {
    form.toggleAttribute('data-busy', isBusy);
    buttonOf(form, 'stop')?.toggleAttribute('hidden', !isBusy);
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

  function stop(): void {
    reader.stop();
    working(false);
    status.textContent = said.stopped;
  }
  return { prepare, read, stop };
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

function start(parts: Parts): void {
  const { form, box, status, result } = parts;
  const reader = pageReader(parts);
  const keep = (): void => typed.keep(box.value);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (box.value.trim() === '') status.textContent = said.empty;
    else void reader.read({ bytes: bytesOf(box.value), name: said.pasted });
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    result.replaceChildren();
    clearBox(box, status, said, keep);
  });
  buttonOf(form, 'stop')?.addEventListener('click', () => reader.stop());
  buttonOf(form, 'sample')?.addEventListener('click', () => {
    // What stands in the box is nobody's sample, and stays.
    if (box.value.trim() === '') box.value = said.sampleText;
    void reader.read({ bytes: bytesOf(said.sampleText), name: said.sampleName });
  });
  box.addEventListener('input', keep);
  pasteLong(box);
  takeFiles(form, (file) => void file.arrayBuffer().then((bytes) => reader.read({ bytes: new Uint8Array(bytes), name: file.name })));
  box.value ||= typed.kept();
  whenAtRest(() => void reader.prepare().catch(() => (status.textContent = said.noRules)));
}

if (form && box && result && status) start({ form, box, result, status });

/** The page 查引文: takes a text, has it looked at beside the page, and draws what comes back. */
import type { Checked } from '../../search/check/check-text.ts';
import { longestPasted } from '../../search/check/cut-pasted.ts';
import { startActions } from './check-actions.ts';
import type { CheckAnswered, CheckAsked, CheckSettings } from './check-settings.ts';
import { words } from './check-words.ts';
import { drawResult, summaryOf } from './draw-result.ts';
import { inputProblem } from './input-problem.ts';
import { keepText, keptText } from './kept-text.ts';
import { textIn } from './text-link.ts';

const place = (id: string): HTMLElement => document.getElementById(id) ?? document.createElement('div');

/** The worker as the page asks it: `check` answers with what came back, null where the plans couldn't be read, 'late' where a later text was asked for. */
interface Asker {
  /** Has the plans read, before there is a text. */
  prepare: () => void;
  check: (text: string) => Promise<Checked | null | 'late'>;
}

function asker({ engine, targetEngine }: CheckSettings): Asker {
  let worker: Worker | undefined;
  let turn = 0;
  const post = (asked: Pick<CheckAsked, 'turn' | 'text'>): Worker => {
    worker ??= new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
    worker.postMessage({ ...asked, engine, targetEngine } satisfies CheckAsked);
    return worker;
  };
  const check: Asker['check'] = (text) =>
    new Promise((resolve) => {
      const own = ++turn;
      const asked = post({ turn: own, text });
      const listen = ({ data }: MessageEvent<CheckAnswered>): void => {
        if (data.turn !== own) return;
        asked.removeEventListener('message', listen);
        resolve(data.turn === turn ? data.checked : 'late');
      };
      asked.addEventListener('message', listen);
      asked.onerror = () => {
        worker = undefined;
        resolve(null);
      };
    });
  return {
    prepare: () => {
      if (!worker) post({ turn: 0, text: '' });
    },
    check,
  };
}

const inGroups = (count: number): string => count.toLocaleString('zh-CN');

function start(form: HTMLFormElement, box: HTMLTextAreaElement, settings: CheckSettings): void {
  const status = place('check-status');
  const result = place('check-result');
  const ask = asker(settings);
  const actions = startActions();
  const places = { text: place('check-text'), list: place('check-list'), notes: place('check-notes') };

  function say(message: string): void {
    status.textContent = message;
  }

  function count(): void {
    place('check-count').textContent = words.count(inGroups(box.value.length), inGroups(longestPasted));
  }

  async function check(): Promise<void> {
    const text = box.value;
    const problem = inputProblem(text, longestPasted);
    result.hidden = true;
    if (problem !== null) {
      say(problem === 'long' ? words.problem.long(inGroups(text.length), inGroups(longestPasted)) : words.problem[problem]);
      return;
    }
    say(words.working);
    const checked = await ask.check(text);
    if (checked === 'late') return;
    if (checked === null) {
      say(words.failed);
      return;
    }
    const said = summaryOf(checked);
    const citations = drawResult(places, text, checked, settings.plans);
    result.hidden = checked.findings.length === 0;
    actions.offer({ text, findings: checked.findings, citations, summary: said });
    say(said);
  }

  box.addEventListener('input', () => {
    keepText(box.value);
    count();
    if (box.value !== '') ask.prepare();
  });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) void check();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void check();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    box.value = '';
    keepText('');
    history.replaceState(null, '', location.pathname);
    result.hidden = true;
    say('');
    count();
    box.focus();
  });

  async function open(): Promise<void> {
    const isLinked = location.hash.startsWith('#t=');
    const linked = isLinked ? await textIn(location.hash) : null;
    box.value = linked ?? (box.value || keptText());
    count();
    if (isLinked && linked === null) say(words.problem.link);
    if (linked !== null) await check();
  }
  addEventListener('hashchange', () => {
    if (location.hash.startsWith('#t=')) void open();
  });
  void open();
}

const form = document.querySelector<HTMLFormElement>('#check-form');
const box = document.querySelector<HTMLTextAreaElement>('#check-box');
if (form && box) start(form, box, JSON.parse(form.dataset['settings'] ?? '') as CheckSettings);

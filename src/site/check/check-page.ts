/** The page 查引文: takes a text, has it looked at beside the page, and draws what comes back. */
import type { Checked } from '../../search/check/check-text.ts';
import { longestPasted } from '../../search/check/cut-pasted.ts';
import { clearBox } from '../parts/clear-box.ts';
import { keptText } from '../parts/kept-text.ts';
import { startActions } from './check-actions.ts';
import { type CheckAsker, checkAsker } from './check-asker.ts';
import type { CheckSettings } from './check-settings.ts';
import { words } from './check-words.ts';
import { drawResult, summaryOf } from './draw-result.ts';
import { inputProblem } from './input-problem.ts';
import { textIn } from './text-link.ts';

const place = (id: string): HTMLElement => document.getElementById(id) ?? document.createElement('div');

const inGroups = (count: number): string => count.toLocaleString('zh-CN');

const typed = keptText('check-text');
const status = place('check-status');
const result = place('check-result');
const places = { text: place('check-text'), list: place('check-list'), notes: place('check-notes') };

function say(message: string): void {
  status.textContent = message;
}

function sayLength({ value }: HTMLTextAreaElement): void {
  place('check-count').textContent = words.count(inGroups(value.length), inGroups(longestPasted));
}

/** The same for a text however it comes into the box. */
function keep(box: HTMLTextAreaElement): void {
  typed.keep(box.value);
  sayLength(box);
}

function clear(box: HTMLTextAreaElement): void {
  history.replaceState(null, '', location.pathname);
  result.hidden = true;
  clearBox(box, status, words, () => keep(box));
}

const linkMark = '#t=';

/** Puts the text of the address into the box, or the one that was left there; true where it came with the address. */
async function fill(box: HTMLTextAreaElement): Promise<boolean> {
  const isLinked = location.hash.startsWith(linkMark);
  const linked = isLinked ? await textIn(location.hash) : null;
  box.value = linked ?? (box.value || typed.kept());
  sayLength(box);
  if (isLinked && linked === null) say(words.problem.link);
  return linked !== null;
}

/** Looks at the text in the box, and shows what it is to the plans. */
function checkerOf(box: HTMLTextAreaElement, settings: CheckSettings, asker: CheckAsker): () => Promise<void> {
  const actions = startActions();

  function draw(text: string, checked: Checked): void {
    const summary = summaryOf(checked);
    const citations = drawResult(places, text, checked, settings.plans);
    result.hidden = checked.findings.length === 0;
    actions.offer({ text, findings: checked.findings, citations, summary });
    say(summary);
  }

  return async () => {
    const text = box.value;
    const problem = inputProblem(text, longestPasted);
    result.hidden = true;
    if (problem === 'long') return say(words.problem.long(inGroups(text.length), inGroups(longestPasted)));
    if (problem !== null) return say(words.problem[problem]);
    say(words.working);
    const checked = await asker.check(text);
    if (checked === 'late') return;
    if (checked === null) say(words.failed);
    else draw(text, checked);
  };
}

function start(form: HTMLFormElement, box: HTMLTextAreaElement, settings: CheckSettings): void {
  const asker = checkAsker(settings);
  const check = checkerOf(box, settings, asker);
  const open = async (): Promise<void> => {
    if (await fill(box)) await check();
  };
  box.addEventListener('input', () => {
    keep(box);
    if (box.value !== '') asker.prepare();
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
    clear(box);
  });
  addEventListener('hashchange', () => {
    if (location.hash.startsWith(linkMark)) void open();
  });
  void open();
}

const form = document.querySelector<HTMLFormElement>('#check-form');
const box = document.querySelector<HTMLTextAreaElement>('#check-box');
if (form && box) start(form, box, JSON.parse(form.dataset['settings'] ?? '') as CheckSettings);

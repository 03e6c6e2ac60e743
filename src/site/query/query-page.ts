/** The page that asks the dataset: takes a query, has a thread answer it, shows the answer. The query stands in the address, and leaves the browser nowhere. */
import { keptText } from '../parts/kept-text.ts';
import { drawAnswer } from './draw-asked.ts';
import { words } from './query-words.ts';
import { fragmentOfQuery, queryOfFragment } from './query-address.ts';
import type { Answer } from './asked.ts';
import { queryThread, Stopped, Unfetched } from './query-thread.ts';
import { readyQuestions } from './say-ready-questions.ts';
import { sayFailure } from './say-failure.ts';

const said = words.query;

const form = document.querySelector<HTMLFormElement>('#query');
const box = document.querySelector<HTMLTextAreaElement>('#query-sql');
const ready = document.querySelector<HTMLSelectElement>('#query-ready');
const status = document.querySelector<HTMLElement>('#query-status');
const result = document.querySelector<HTMLElement>('#query-result');

/** What was typed outlives a reload, in this tab alone. */
const typed = keptText('duizhao-query');

interface Parts {
  form: HTMLFormElement;
  box: HTMLTextAreaElement;
  ready: HTMLSelectElement;
  status: HTMLElement;
  result: HTMLElement;
}

/** What is said of a query that has no answer. */
function sayError(error: unknown, sql: string): string {
  if (error instanceof Stopped) return said.stopped;
  if (error instanceof Unfetched) return said.failed.unfetched;
  return sayFailure(error instanceof Error ? error.message : String(error), sql, said.failed);
}

const thread = queryThread();
let turn = 0;

/** What is said of an answer. */
function sayAnswer({ columns, rows }: Answer, seconds: string): string {
  if (columns.length === 0) return said.nothing;
  return rows.length === 0 ? said.empty : said.found(rows.length, seconds);
}

/** Has the query in the box answered, and keeps it in the address. */
async function ask({ form, box, status, result }: Parts): Promise<void> {
  const sql = box.value.trim();
  if (sql === '') {
    status.textContent = said.blank;
    box.focus();
    return;
  }
  const fragment = fragmentOfQuery(sql);
  if (fragment !== null && fragment !== location.hash) history.pushState(null, '', fragment);
  // One answer at a time: what was asked before is nobody's question any more.
  if (form.hasAttribute('data-busy')) thread.stop();
  const own = ++turn;
  form.toggleAttribute('data-busy', true);
  status.textContent = status.dataset['opened'] === undefined ? said.opening : said.asking;
  const began = performance.now();
  try {
    const answer = await thread.ask(sql);
    if (own !== turn) return;
    status.dataset['opened'] = '';
    result.replaceChildren(...drawAnswer(answer));
    status.textContent = sayAnswer(answer, ((performance.now() - began) / 1000).toFixed(2));
  } catch (error) {
    if (own !== turn) return;
    // The answer of an earlier query is none to this one.
    result.replaceChildren();
    status.textContent = sayError(error, sql);
  }
  form.toggleAttribute('data-busy', false);
}

/** Puts the query of the address into the box, and has it answered. */
function takeAddress(parts: Parts): void {
  const sql = queryOfFragment(location.hash);
  if (sql === null) return;
  parts.box.value = sql;
  parts.ready.value = readyQuestions.find((each) => each.sql(said.sql) === sql)?.id ?? '';
  void ask(parts);
}

/** Copies the address of the query in the box. */
async function copyAddress({ box, status }: Parts): Promise<void> {
  const fragment = fragmentOfQuery(box.value.trim());
  if (fragment === null) status.textContent = said.longAddress;
  else {
    const address = new URL(fragment, location.href).href;
    const copied = await navigator.clipboard.writeText(address).then(
      () => true,
      () => false,
    );
    status.textContent = copied ? said.copied : said.notCopied;
  }
}

function start(parts: Parts): void {
  const { form, box, ready } = parts;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void ask(parts);
  });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  box.addEventListener('input', () => typed.keep(box.value));
  ready.addEventListener('change', () => {
    const found = readyQuestions.find(({ id }) => id === ready.value);
    if (!found) return;
    box.value = found.sql(said.sql);
    typed.keep(box.value);
    void ask(parts);
  });
  form.querySelector('[data-does="stop"]')?.addEventListener('click', () => thread.stop());
  form.querySelector('[data-does="copy"]')?.addEventListener('click', () => void copyAddress(parts));
  addEventListener('popstate', () => takeAddress(parts));
  if (queryOfFragment(location.hash) === null) box.value = typed.kept() || box.value;
  takeAddress(parts);
}

if (form && box && ready && status && result) start({ form, box, ready, status, result });

/** The page of any two passages: what the address names is chosen in the forms and drawn; what is chosen goes into the address. */
import { url } from '../../library/url.ts';
import { alignCuts } from './align/align-cuts.ts';
import { type AskedPart, askPart } from './ask-part.ts';
import { drawResult, sayResult } from './draw-aligned.ts';
import { cutOf } from './align/join-cuts.ts';
import { type ChosenPair, isPair, readPair, writePair } from './pair-address.ts';
import { words } from './page-words.ts';
import { sideForm, type SideForm } from './side-form.ts';

/** So many characters of what is no address are looked for. */
const mostSought = 60;

type Side = 'a' | 'b';
const both = ['a', 'b'] as const;
const { passages: say } = words;
const at = (id: string): HTMLElement => document.getElementById(id) ?? document.createElement('div');

const room = at('choose-passages');
const [status, legend, result, said] = ['passages-status', 'passages-legend', 'passages-result', 'pair-said'].map(at);
const hosts = [location.host, room.dataset['host'] ?? location.host];
const canCopy = 'clipboard' in navigator;

let pair: ChosenPair = { a: null, b: null };
let turn = 0;

/** Puts a pair into the address, which then shows it. */
function goTo(next: ChosenPair): void {
  const hash = writePair(next);
  if (hash === location.hash) void show();
  else location.hash = hash;
}

const choose = (side: Side, plan: string, id: string): void => goTo({ ...pair, [side]: `${plan}/${id}` });

/** Says in a form why what was asked for is no part; true where it is one. */
function isPart(asked: AskedPart | null, form: SideForm, pasted = ''): asked is AskedPart & { kind: 'part' } {
  if (asked?.kind === 'part') return true;
  if (asked?.kind === 'unread')
    form.say(
      say.unread[asked.why],
      asked.why === 'words' ? { href: url.search(pasted.trim().slice(0, mostSought) || undefined), text: say.search } : undefined,
    );
  if (asked?.kind === 'noPart') {
    form.show(asked.opened, null);
    form.say(say.noPart(asked.id));
  }
  if (asked?.kind === 'plan') {
    form.show(asked.opened, null);
    form.say(say.wholePlan);
  }
  return false;
}

/** Reads what was pasted into a form. The address of a pair chooses both sides. */
async function paste(side: Side, text: string, plan: string | null): Promise<void> {
  const form = forms[side];
  try {
    const asked = await askPart(text, { hosts, root: url.root, plan });
    if (asked.kind === 'pair') {
      goTo(readPair(asked.hash));
    } else if (isPart(asked, form, text)) {
      form.say('');
      choose(side, asked.opened.plan.id, asked.part.id);
    }
  } catch {
    form.say(say.failed);
  }
}

function copy(text: string, then: string): void {
  const tell = (words: string): void => {
    said.textContent = words;
    setTimeout(() => (said.textContent = ''), 4000);
  };
  void navigator.clipboard.writeText(text).then(
    () => tell(then),
    () => tell(say.notCopied),
  );
}

/** What is said while a text can't be had: nothing is lost, and it can be tried again. */
function sayFailed(): void {
  const again = Object.assign(document.createElement('button'), { type: 'button', textContent: say.again });
  again.addEventListener('click', () => void show());
  status.replaceChildren(`${say.failed} `, again);
}

/** Draws the two parts that are chosen; what is missing is said. */
function draw(asked: Record<Side, AskedPart | null>): void {
  const [a, b] = [isPart(asked.a, forms.a) ? asked.a : null, isPart(asked.b, forms.b) ? asked.b : null];
  for (const [side, part] of [
    ['a', a],
    ['b', b],
  ] as const) {
    if (part === null) continue;
    forms[side].say('');
    forms[side].show(part.opened, part.part);
  }
  legend.hidden = true;
  if (a === null || b === null) {
    status.textContent = a === null && b === null ? say.both : say.waiting[a === null ? 'a' : 'b'] + say.both;
    result.replaceChildren();
    return;
  }
  const aligned = alignCuts(cutOf(a.opened.text, a.part), cutOf(b.opened.text, b.part));
  legend.hidden = aligned.whole === null && aligned.passages.length === 0;
  status.textContent = sayResult(aligned, { a, b });
  result.replaceChildren(...drawResult(aligned, { a, b }, canCopy ? (text) => copy(text, say.copied) : null));
}

/** Shows what the address names. An answer that comes after a later question is dropped. */
async function show(): Promise<void> {
  const own = ++turn;
  pair = readPair(location.hash);
  at('copy-pair').hidden = !canCopy || pair.a === null || pair.b === null;
  if (pair.a !== null || pair.b !== null) status.textContent = say.loading;
  const ask = (side: Side): Promise<AskedPart | null> => {
    const address = pair[side];
    return address === null ? Promise.resolve(null) : askPart(address, { hosts, root: url.root, plan: null });
  };
  try {
    const [a, b] = await Promise.all(both.map(ask));
    if (own === turn) draw({ a, b });
  } catch {
    if (own === turn) sayFailed();
  }
}

const formOf = (side: Side): SideForm =>
  sideForm(at(`side-${side}`) as HTMLFormElement, {
    choose: (plan, id) => choose(side, plan, id),
    paste: (text, plan) => void paste(side, text, plan),
  });
const forms: Record<Side, SideForm> = { a: formOf('a'), b: formOf('b') };

at('swap-sides').addEventListener('click', () => goTo({ a: pair.b, b: pair.a }));
at('copy-pair').addEventListener('click', () => copy(location.href, say.copiedPair));
// A link to a place on the page leads there, and the address keeps the pair.
addEventListener('hashchange', () => {
  if (isPair(location.hash) || location.hash === '') void show();
  else history.replaceState(null, '', writePair(pair) || location.pathname);
});
void show();

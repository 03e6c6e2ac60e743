/** The form of one side: what is chosen in it, what is pasted into it, and what is said of that. What was pasted is never taken out of its box. */
import { signs } from '../../strings/language-signs.ts';
import { pageOf } from '../../cite/locator.ts';
import { choicesOn, pagesIn } from './plan-contents.ts';
import type { PlanPart } from './align/plan-part.ts';
import { type OpenedPlan, openPlan, sayPlace } from './plan-store.ts';
import { words } from './page-words.ts';
import { followTyped } from './find-plans.ts';

/** What a form tells the page. */
export interface Asks {
  /** A place was chosen. */
  choose: (plan: string, id: string) => void;
  /** An address was pasted; the plan is the one that is chosen. */
  paste: (text: string, plan: string | null) => void;
}

/** One side's form. */
export interface SideForm {
  show: (plan: OpenedPlan, part: PlanPart | null) => void;
  /** Says something of what was pasted or named; `link` leads on from it. */
  say: (text: string, link?: { href: string; text: string }) => void;
  /** Chooses a plan, and waits for a chapter of it. */
  choosePlan: (id: string) => Promise<void>;
}

/** An ideographic space for each heading above. */
const indent = (depth: number): string => '　'.repeat(Math.max(0, depth));

const optionOf = (value: string, text: string): HTMLOptionElement => new Option(text, value);

/** Fills the lists of chapters and of what stands in the chapter. */
function fill(pages: HTMLSelectElement, blocks: HTMLSelectElement, plan: OpenedPlan, id: string): void {
  const { passages } = words;
  const page = id && pageOf(id);
  const named = pagesIn(plan.plan).map((each) => optionOf(each, sayPlace(plan, each, plan.names)));
  pages.replaceChildren(optionOf('', passages.pick), ...named);
  pages.disabled = false;
  pages.value = page;
  const choices = page === '' ? [] : choicesOn(plan.plan, page);
  const first = choices.map(({ id: own, depth, heading, start }) =>
    optionOf(own, indent(depth) + (heading === null ? start : (heading || start) + signs.aside(passages.wholeSection))),
  );
  blocks.replaceChildren(optionOf('', passages.wholePage), ...first);
  blocks.disabled = page === '';
  blocks.value = id === page ? '' : id;
  // A row of a table is chosen by its address alone.
  if (blocks.selectedIndex < 0) {
    blocks.append(optionOf(id, sayPlace(plan, id, plan.names)));
    blocks.value = id;
  }
}

/** Sets a form going. */
export function sideForm(form: HTMLFormElement, asks: Asks): SideForm {
  const field = <T extends Element>(name: string): T => form.elements.namedItem(name) as unknown as T;
  const plans = field<HTMLSelectElement>('plan');
  const pages = field<HTMLSelectElement>('page');
  const blocks = field<HTMLSelectElement>('block');
  const address = field<HTMLInputElement>('address');
  const said = form.querySelector<HTMLElement>('.passage-said');
  const left = form.querySelector<HTMLElement>('[data-left]');
  let turn = 0;

  const say: SideForm['say'] = (text, link) => {
    const more = link && Object.assign(document.createElement('a'), { href: link.href, textContent: link.text });
    said?.replaceChildren(text, ...(more ? [' ', more] : []));
    said?.classList.toggle('is-wrong', text !== '');
    if (text === '') address.removeAttribute('aria-invalid');
  };

  async function choosePlan(id: string): Promise<void> {
    const own = ++turn;
    pick(id);
    pages.disabled = blocks.disabled = true;
    if (id === '') return;
    try {
      const plan = await openPlan(id);
      if (own === turn) fill(pages, blocks, plan, '');
    } catch {
      if (own === turn) say(words.passages.failed);
    }
  }

  const typed = form.querySelector<HTMLInputElement>('[name="find"]');
  const sayLeft = (count: number | null): void => void (left && (left.textContent = count === null ? '' : words.passages.left(count)));
  const followed = typed && followTyped(typed, plans, sayLeft);
  const pick = (id: string): void => {
    if (followed) followed.choose(id);
    else plans.value = id;
  };

  const readPasted = (): void => {
    address.setAttribute('aria-invalid', 'true');
    asks.paste(address.value, plans.value || null);
  };
  plans.addEventListener('change', () => {
    say('');
    void choosePlan(plans.value);
  });
  for (const list of [pages, blocks])
    list.addEventListener('change', () => {
      const id = (list === blocks && blocks.value) || pages.value;
      if (id !== '') asks.choose(plans.value, id);
    });
  address.addEventListener('paste', () => setTimeout(readPasted));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    readPasted();
  });

  return {
    say,
    choosePlan,
    show: (plan, part) => {
      turn++;
      pick(plan.plan.id);
      fill(pages, blocks, plan, part?.id ?? '');
    },
  };
}

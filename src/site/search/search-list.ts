/** Draws what was found: tiers, in each the plans that can be folded, in each its blocks. */
import { url } from '../../library/url.ts';
import { excerptOf } from '../../search/excerpt.ts';
import type { Hit, Tier } from '../../search/match.ts';
import { addressAt } from '../../search/pages.ts';
import { words } from './words/browser-words.ts';
import { element, link, placeMark } from './dom.ts';
import type { KnownPlan } from './search-settings.ts';

const blocksAtOnce = 30;

/** Which paragraph, row or note of its heading a block is. */
function partOf(id: string): string {
  for (const [pattern, name] of [
    [/-p(\d+)(?:x\d+)?$/, words.part],
    [/-r(\d+)$/, words.row],
    [/-n\d+$/, () => words.note],
  ] as const) {
    const match = pattern.exec(id);
    if (match) return name(Number(match[1]));
  }
  return '';
}

function whyOf({ why }: Hit): string {
  if (why === null) return '';
  if (why.kind === 'number') return words.why.number(why.as);
  if (why.kind === 'reading') return words.why.reading(why.sic, why.corr);
  return why.kind === 'alias' ? words.why.alias(why.typed, why.as) : words.why.part;
}

/** A block: where it stands, as a link that goes there and marks the words; the sentences; why it is listed. */
function drawHit(hit: Hit): HTMLElement {
  const { page, block, marks } = hit;
  const { pieces, rest, at } = excerptOf(block.text, marks, block.read);
  const id = addressAt(block, at);
  const sought = pieces.filter((piece) => piece.hit).map(({ text }) => text);
  const path = [page.title, block.heading].filter(Boolean).join(' › ');
  const part = element('span', 'src', partOf(id));
  const head = link(url.found(page.plan, page.address, id, [...new Set(sought)]), path, ' ', part);
  const text = element('p', 'excerpt', ...pieces.map((piece) => (piece.hit ? element('mark', '', piece.text) : piece.text)));
  if (rest > 0) text.append(element('span', 'src', ` ${words.rest(rest)}`));
  const why = whyOf(hit);
  return element('li', '', head, text, ...(why ? [element('p', 'why', why)] : []));
}

function drawPlan(plan: KnownPlan | undefined, id: string, count: string): { group: HTMLElement; rows: HTMLElement } {
  const rows = element('ol', '');
  const names = plan ? [placeMark(plan.mark), `${plan.place} ${plan.title}`] : [id];
  const group = element('details', 'found', element('summary', '', ...names, element('span', 'src', count)), rows);
  group.setAttribute('open', '');
  return { group, rows };
}

/** What the list is drawn from. */
export interface Listed {
  hits: readonly Hit[];
  plans: readonly KnownPlan[];
  /** Counts a tier, or a plan in it. */
  count: (tier: Tier, plan?: string) => string;
  /** How many are drawn at first, where that is more than usual. */
  first: number;
  /** Opens more where not everything has been opened; null where everything has. */
  more: (() => Promise<void>) | null;
}

/** Finds the list that a block belongs in: that of its plan in its tier, made when its first block comes. */
function grouper(list: HTMLElement, { plans, count }: Pick<Listed, 'plans' | 'count'>): (hit: Hit) => HTMLElement {
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  const sections = new Map<Tier, HTMLElement>();
  const groups = new Map<string, HTMLElement>();

  function sectionOf(tier: Tier): HTMLElement {
    const known = sections.get(tier);
    if (known) return known;
    const note = [count(tier), words.tierNote[tier]].filter(Boolean).join(' · ');
    const section = element('section', `tier ${tier}`, element('h2', '', words.tier[tier], element('span', 'src', note)));
    sections.set(tier, section);
    list.append(section);
    return section;
  }

  return ({ tier, page: { plan } }) => {
    const known = groups.get(`${tier} ${plan}`);
    if (known) return known;
    const { group, rows } = drawPlan(byId.get(plan), plan, count(tier, plan));
    groups.set(`${tier} ${plan}`, rows);
    sectionOf(tier).append(group);
    return rows;
  };
}

/**
 * Lists blocks in `list`, the first thirty; a button appends the next thirty, without moving what is there, and goes to
 * the first of them.
 */
export function drawList(list: HTMLElement, listed: Listed): void {
  const { hits, first, more } = listed;
  const rowsOf = grouper(list, listed);
  let drawn = 0;
  const button = element('button', 'more', words.more);
  button.setAttribute('type', 'button');

  function drawNext(blocks = blocksAtOnce): HTMLElement | undefined {
    const made = hits.slice(drawn, drawn + blocks).map((hit) => {
      const row = drawHit(hit);
      rowsOf(hit).append(row);
      return row;
    });
    drawn += made.length;
    if (drawn < hits.length || more) list.append(button);
    else button.remove();
    return made[0];
  }

  button.addEventListener('click', () => {
    if (drawn >= hits.length && more) void more();
    else drawNext()?.querySelector('a')?.focus({ preventScroll: true });
  });
  drawNext(Math.max(first, blocksAtOnce));
}

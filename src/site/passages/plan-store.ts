/** What the page reads of the site: once what it knows of all plans, then the texts of those that are chosen, each once. */
import { labelsOf, locate, pageOf } from '../../cite/locator.ts';
import { marginOf, nameOf } from '../../library/page-names.ts';
import { url } from '../../library/url.ts';
import type { KnownFile, KnownPlan } from './page-plans.ts';
import { words } from './page-words.ts';
import { type PublishedPlan, readPublished } from './align/published-plan.ts';
import { type ReadText, readText } from './align/read-text.ts';

/** A plan whose text is at hand. */
export interface OpenedPlan {
  known: KnownPlan;
  plan: PublishedPlan;
  text: ReadText;
  /** The printed numbers that lead to each division; `cited` has what is ours in square brackets. */
  names: Readonly<Record<string, string>>;
  cited: Readonly<Record<string, string>>;
}

async function readJson<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as T;
}

let known: Promise<KnownFile> | undefined;

/** What is known of all plans. What failed is tried again when it is next asked for. */
export function openKnown(): Promise<KnownFile> {
  known ??= readJson<KnownFile>(url.passagesFile());
  known.catch(() => (known = undefined));
  return known;
}

const opened = new Map<string, Promise<OpenedPlan>>();

/** A plan by its id. Throws where its text can't be had, or the site has no such plan. */
export function openPlan(id: string): Promise<OpenedPlan> {
  const found = opened.get(id) ?? readPlan(id);
  opened.set(id, found);
  found.catch(() => opened.delete(id));
  return found;
}

async function readPlan(id: string): Promise<OpenedPlan> {
  const [{ plans, stock }, file] = await Promise.all([openKnown(), readJson<Parameters<typeof readPublished>[0]>(url.planData(id))]);
  const own = plans.find((plan) => plan.id === id);
  if (own === undefined) throw new Error(`there is no plan "${id}"`);
  const plan = readPublished(file);
  const fold = own.isFolded ? await (await import('./read-in-simplified.ts')).openFold() : (text: string) => text;
  const margin = (kind: 'front' | 'back'): string => words.reading[marginOf(plan, kind)];
  return {
    known: own,
    plan,
    text: readText(plan, own.ownTitle, stock, fold),
    names: labelsOf(plan.divisions, margin),
    cited: labelsOf(plan.divisions, (kind) => `[${margin(kind)}]`),
  };
}

/** Where an address of a plan is, in a reader's words; of a chapter, its number with its title. `names` are those of the plan, or those of citations. */
export function sayPlace({ plan }: OpenedPlan, id: string, names: OpenedPlan['names']): string {
  const page = id === pageOf(id) ? plan.divisions.find((division) => division.id === id) : undefined;
  const isTitled = page !== undefined && page.title !== null;
  return isTitled ? nameOf(page.label, page.title) : (locate(id, names, words.cite.parts) ?? id);
}

/** The address of a place of a plan on this site. */
export const hrefOf = ({ plan }: OpenedPlan, id: string): string =>
  id === pageOf(id) ? url.page(plan.id, id) : url.block(plan.id, pageOf(id), id);

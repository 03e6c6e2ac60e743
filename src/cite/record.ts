import { pageName } from '../library/page-names.ts';
import type { Figure } from '../library/figures.ts';
import type { LoadedPlan } from '../library/load/load-plans.ts';
import { release, releasedOn } from '../library/site-facts.ts';
import { url } from '../library/url.ts';
import { sayPage } from '../library/say-where.ts';
import type { Words } from '../strings/languages.ts';
import { cite, citeLanguage, ownCite, ownLanguage } from './cite-words.ts';
import { clean } from './guard.ts';
import { locate } from './locator.ts';
import { divisionNames } from './places.ts';

/** A fact with its source: what an editor supplied stands in square brackets wherever it is cited. */
export interface Stated {
  text: string;
  byEditor: boolean;
}

/** What is said of the plan that a record is about, for machines. */
export interface PlanAbout {
  type: string;
  place: string;
  period: { from: number; to: number } | null;
  /** The plan's own address. */
  url: string;
  /** Its text, byte for byte, and the SHA-256 by which anybody can tell it. */
  text: { href: string; sha256: string };
}

/** Everything a citation of one page says. A null is unknown: it is said to be so or left out, never filled. */
export interface CiteRecord {
  /** The citation key: plan and place in it. */
  key: string;
  /** A government's plan or a part of one; a page of our own; our data set. */
  kind: 'plan' | 'page' | 'dataset';
  author: Stated | null;
  title: Stated;
  /** The title in the language of the page, where that isn’t the plan's; it stands in brackets behind the printed one. */
  translated?: string;
  /** 文号. */
  number: string | null;
  /** A day, 2018-02-07: of a plan the one on which it was issued, of what is ours the release’s. */
  issued: Stated | null;
  /** Chapter and paragraph, or row of a table. */
  where: string | null;
  /** The same in the language of the page, where that isn’t the plan's. */
  whereHere?: string | undefined;
  /** The page's own canonical address, whole. */
  url: string;
  release: string;
  plan: PlanAbout | null;
  /** The words of the plan that the page is about. */
  quote: string | null;
}

const whole = (path: string, site: URL | undefined): string => (site ? new URL(path, site).href : path);

/** A fact of a plan with its source; null when unknown. */
function stated({ facts }: LoadedPlan, name: 'issuer' | 'issued'): Stated | null {
  const text = facts[name];
  return text === null ? null : { text: clean(text), byEditor: facts.facts[name] === 'editorial' };
}

const textOf = ({ facts }: LoadedPlan): PlanAbout['text'] => ({ href: url.text(facts.id), sha256: facts.seed.sha256 });

/** A place in the words of the plans, and in those of the page where they differ. */
function placed(say: (words: Words) => string | null): Pick<CiteRecord, 'where' | 'whereHere'> {
  const [where, whereHere] = [say(citeLanguage), say(ownLanguage)];
  return { where, ...(whereHere !== null && whereHere !== where && { whereHere }) };
}

/** The citation of a whole plan; `address` where another page than its own shows it. */
export function planRecord(plan: LoadedPlan, site: URL | undefined, address = url.plan(plan.facts.id)): CiteRecord {
  const { facts, place } = plan;
  return {
    key: facts.id,
    kind: 'plan',
    author: stated(plan, 'issuer'),
    title: { text: clean(facts.title ?? facts.shortTitle), byEditor: facts.title === null || facts.facts.title === 'editorial' },
    ...(plan.translatedTitle !== null && { translated: plan.translatedTitle }),
    number: facts.documentNumber === null ? null : clean(facts.documentNumber),
    issued: stated(plan, 'issued'),
    where: null,
    url: whole(address, site),
    release,
    plan: {
      type: facts.planType,
      place: place.printed.name,
      period: facts.period,
      url: whole(url.plan(facts.id), site),
      text: textOf(plan),
    },
    quote: null,
  };
}

/** The citation of a page of a plan: chapter, annex, what stands before and after. A name that is ours stands in square brackets. */
export function sectionRecord(plan: LoadedPlan, section: LoadedPlan['sections'][number]['data'], site: URL | undefined): CiteRecord {
  const { address, kind } = section;
  const nameIn = (words: Words): string => {
    const name = clean(sayPage(pageName(section, plan.data), words));
    return kind === 'front' || kind === 'back' ? `[${name}]` : name;
  };
  return {
    ...planRecord(plan, site, url.page(plan.facts.id, address)),
    key: `${plan.facts.id}-${address}`,
    ...placed(nameIn),
  };
}

/** The citation of a target or baseline: its plan, the paragraph or row it stands in, its own address and words. */
export function figureRecord({ plan, quantity, href, passage }: Figure, site: URL | undefined): CiteRecord {
  const row = passage.kind === 'row' ? `-r${passage.row}` : '';
  const { before, exact, after } = passage;
  return {
    ...planRecord(plan, site, href),
    key: quantity.id.replace('/', '-'),
    ...placed((words) => locate(`${quantity.block}${row}`, divisionNames(plan, words), words.cite.parts)),
    quote: before + exact + after,
  };
}

/** The citation of a page that is our own work: an indicator, a comparison. */
export const pageRecord = (title: string, address: string, site: URL | undefined): CiteRecord => ({
  key: `duizhao${address.slice(url.root.length - 1).replace(/[^a-z0-9]+/g, '-')}`.replace(/-$/, ''),
  kind: 'page',
  author: { text: cite.site, byEditor: false },
  title: { text: clean(title), byEditor: false },
  number: null,
  issued: releasedOn === null ? null : { text: releasedOn, byEditor: false },
  where: null,
  url: whole(address, site),
  release,
  plan: null,
  quote: null,
});

/** The citation of the data set, wherever it is offered. */
export const datasetRecord = (address: string, site: URL | undefined): CiteRecord => ({
  ...pageRecord(cite.dataset, address, site),
  key: 'duizhao-data',
  kind: 'dataset',
  ...(ownCite.dataset !== cite.dataset && { translated: ownCite.dataset }),
});

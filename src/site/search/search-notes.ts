/** Draws what stands beside the results: which kind of nothing it is, other words, plans without the words. */
import { signs } from '../../strings/language-signs.ts';
import { url } from '../../library/url.ts';
import type { Offer } from '../../search/nearest.ts';
import type { Lacking } from '../../search/question/denial.ts';
import type { Blank } from '../../search/question/blank-files.ts';
import { words } from './words/browser-words.ts';
import { element, link, placeMark } from './dom.ts';
import { folded, namedIn } from './search-fold.ts';
import { addressOf, type KnownPlan, type Question, type SearchSettings } from './search-settings.ts';

/** A link to another question, with what it would find. */
function drawOffer({ text, blocks }: Offer, question: Question): HTMLElement {
  return element('li', '', link(addressOf({ ...question, q: text }), text), element('span', 'src', ` ${words.blocks(blocks)}`));
}

/** Words that do stand in the plans. */
export const drawOffers = (offers: readonly Offer[], label: string, question: Question): HTMLElement =>
  element('div', 'offers', element('span', '', label), element('ul', '', ...offers.map((offer) => drawOffer(offer, question))));

/** The attachments that the corpus lacks, plan by plan. */
function drawMissing(plans: readonly KnownPlan[]): HTMLElement[] {
  const lacking = plans.filter(({ missing }) => missing.length > 0);
  if (lacking.length === 0) return [];
  const draw = ({ id, tag, mark, missing }: KnownPlan): HTMLElement =>
    element('li', '', placeMark(mark), link(url.plan(id), tag), ' ', signs.row(missing));
  return [element('p', '', words.attachments), ...folded(lacking, (plans) => element('ul', 'missing', ...plans.map(draw)))];
}

/** Where a sector is asked for: the plans that leave it to others. */
function drawOutside({ plan, sector }: Question, { plans, sectors }: SearchSettings): HTMLElement[] {
  const name = sectors.find(({ id }) => id === sector)?.name;
  if (name === undefined) return [];
  return plans
    .filter(({ id, outside }) => (!plan || plan === id) && outside.includes(sector))
    .map(({ tag }) => element('p', '', words.outside(tag, name)));
}

/** What is said when no block has the words. */
export interface Nothing {
  question: Question;
  /** Blocks that hold the words where no filter is set. */
  elsewhere: number;
  /** The entries that the question names and that some plan has nothing of. */
  blanks: readonly Blank[];
}

/** Of entries that the question names: which kind of nothing the plans have, as the entries' pages say it. */
export const drawBlanks = (blanks: readonly Blank[], plans: readonly KnownPlan[]): HTMLElement[] =>
  blanks.flatMap(({ names, plans: lacking }) => {
    const rows = lacking.flatMap(({ plan, label, note }) => {
      const known = plans.find(({ id }) => id === plan);
      return known
        ? [
            element(
              'li',
              '',
              placeMark(known.mark),
              link(url.plan(plan), known.tag),
              ' ',
              note === null ? label : signs.labelled(label, note),
            ),
          ]
        : [];
    });
    return rows.length > 0 ? [element('p', '', words.blanks(names[0])), ...folded(rows, (own) => element('ul', 'missing', ...own))] : [];
  });

/** Which kinds of nothing it is. */
export function drawNothing({ question, elsewhere, blanks }: Nothing, settings: SearchSettings): HTMLElement[] {
  const { q, plan, sector } = question;
  const isNarrow = plan !== '' || sector !== '';
  const here = settings.plans.filter(({ id }) => !plan || id === plan);
  const first =
    isNarrow && elsewhere > 0
      ? element('p', '', link(addressOf({ q, plan: '', sector: '' }), words.elsewhere(elsewhere)), signs.stop)
      : element('p', '', words.looked(here.length, settings.blocks));
  return [first, ...drawOutside(question, settings), ...drawBlanks(blanks, here), ...drawMissing(here)];
}

/** The plans that lack a word that others have: word by word, three at most. */
export const drawLacking = (lacking: readonly Lacking[], { plans }: Pick<SearchSettings, 'plans'>): HTMLElement[] =>
  lacking.slice(0, 3).map(({ word, byNames, plans: ids }) => {
    const absent = plans.filter(({ id }) => ids.includes(id));
    const named = namedIn(absent.map(({ id, tag }) => link(url.full(id), tag)));
    return element('p', '', byNames ? words.absentNames(word) : words.absent(word), ...named, words.absentNote);
  });

/** Draws the list: each stretch beside the passage or target of a plan, with what differs and the citation. */
import { sentenceAround } from '../../language/sentence.ts';
import { url } from '../../library/url.ts';
import type { Finding, PassageFound } from '../../search/check/finding.ts';
import { element, link, placeMark } from '../search/dom.ts';
import type { CheckedPlan } from './check-settings.ts';
import { words } from './check-words.ts';
import { lineId, markedWords, textId } from './draw-text.ts';
import { sayDifference } from './say-difference.ts';

/** What a line is drawn from. */
export interface Drawn {
  text: string;
  plans: ReadonlyMap<string, CheckedPlan>;
}

/** Longer sentences are shown around what agrees. */
const around = 80;

/** The sentence of a passage around the stretch that agrees, cut where it is long. */
function shownOf({ text, at }: PassageFound): { from: number; to: number; isCut: [boolean, boolean] } {
  const [start, end] = sentenceAround(text, [at.from, at.to]);
  const [from, to] = [Math.max(start, at.from - around), Math.min(end, at.to + around)];
  return { from, to, isCut: [from > start, to < end] };
}

const placeName = ({ title, heading }: PassageFound): string => [title, heading].filter(Boolean).join(' › ');

function passageLink(passage: PassageFound, { plans }: Drawn): HTMLElement {
  const { plan, page, block } = passage;
  const known = plans.get(plan);
  const marks = known ? [placeMark(known.mark)] : [];
  return element('span', 'where', ...marks, link(url.block(plan, page, block), `${known?.name ?? plan} › ${placeName(passage)}`));
}

function drawPassage(passage: PassageFound, drawn: Drawn): HTMLElement {
  const { text, marks } = passage;
  const { from, to, isCut } = shownOf(passage);
  const quote = element(
    'blockquote',
    '',
    ...(isCut[0] ? ['……'] : []),
    ...markedWords(text, { from, to }, marks),
    ...(isCut[1] ? ['……'] : []),
  );
  return element('div', 'printed', element('p', 'side', words.printed, ' ', passageLink(passage, drawn)), quote);
}

function drawTarget({ target }: Finding, { plans }: Drawn): HTMLElement[] {
  if (!target) return [];
  const known = plans.get(target.plan);
  const head = element('p', 'side', words.target, ' ', ...(known ? [placeMark(known.mark), known.name] : []));
  return [element('div', 'printed', head, element('blockquote', '', link(url.target(target.id), `${target.name} ${target.stated}`)))];
}

/** What differs, a line each. */
function drawDifferences({ differences }: Finding): HTMLElement[] {
  if (differences.length === 0) return [];
  return [element('ul', 'differences', ...differences.map((difference) => element('li', '', sayDifference(difference, words))))];
}

function drawOthers(others: readonly PassageFound[], drawn: Drawn): HTMLElement[] {
  if (others.length === 0) return [];
  const list = others.map((passage) => element('li', '', passageLink(passage, drawn)));
  return [element('div', 'also', element('p', 'side', words.also), element('ul', '', ...list))];
}

/** A line of the list; the citation is put in when it has been read. */
export function drawFinding(finding: Finding, number: number, drawn: Drawn): HTMLElement {
  const { kind, at, marks, passages } = finding;
  const [first, ...others] = passages;
  const back = link(`#${textId(number)}`, words.back);
  back.className = 'back';
  const line = element(
    'li',
    `finding ${kind}`,
    element('h3', '', element('span', 'number', String(number)), words.kind[kind]),
    element('div', 'here', element('p', 'side', words.here, ' ', back), element('blockquote', '', ...markedWords(drawn.text, at, marks))),
    ...(first ? [drawPassage(first, drawn)] : []),
    ...drawTarget(finding, drawn),
    ...drawDifferences(finding),
    ...drawOthers(others, drawn),
    element('p', 'src cited', ''),
  );
  line.id = lineId(number);
  return line;
}

/** The attachments that the corpus lacks, plan by plan; null where it lacks none. */
export function drawMissing(plans: readonly CheckedPlan[]): HTMLElement | null {
  const lacking = plans.filter(({ missing }) => missing.length > 0);
  if (lacking.length === 0) return null;
  const lists = lacking.map(({ name, mark, missing }) =>
    element('li', '', placeMark(mark), name, element('ul', '', ...missing.map((each) => element('li', '', each)))),
  );
  return element('div', 'missing', element('p', '', words.missing), element('ul', '', ...lists));
}

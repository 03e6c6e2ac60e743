import { sentenceAround } from '../../language/sentence.ts';
import type { BlockStretch } from '../../model/offset.ts';
import { blockOffsets } from '../../model/offset.ts';
import type { InferredField, ReadQuantity } from '../../model/target.ts';
import { planFile } from '../../model/plan.ts';
import { plain, type SheetPart, type SheetSource, textOf } from './sheet-source.ts';

const signs: Readonly<Record<ReadQuantity['comparator'], string>> = { eq: '', ge: '≥ ', le: '≤ ', approx: '≈ ', range: '' };

/** The sentence of a number, at most so long. */
const longest = 160;

function sentenceOf(text: string, at: BlockStretch): string {
  const { range } = blockOffsets(text);
  const [start, end] = range(at);
  const [from, to] = sentenceAround(text, [start, end]);
  return plain(
    to - from > longest ? text.slice(Math.max(from, start - longest / 2), Math.min(to, end + longest / 2)) : text.slice(from, to),
  );
}

/** Why a person should look at a figure, the weightiest first. */
function doubtsOf(figure: ReadQuantity): string[] {
  const { measure, text, year, kind, indicator, value, ratio } = figure;
  return [
    ...(measure === text || /^[\d.]+/u.test(measure) ? ['no words say what is measured'] : []),
    ...(kind === 'target' && year === null ? ['no year'] : []),
    ...(value === null && ratio === null ? ['no value'] : []),
    ...(indicator === null ? ['no indicator'] : []),
  ];
}

/** What was inferred of a figure and may be wrong. A scope is not: without words for another, it is the plan's whole territory. */
const inferredOf = ({ inferred }: ReadQuantity): InferredField[] => inferred.filter((field) => field !== 'scope');

const valueOf = ({ value, valueMax, ratio, unit, comparator }: ReadQuantity): string =>
  `${signs[comparator]}${ratio ?? [value, valueMax].filter((end) => end !== null).join('–')} ${unit}`.trim();

/** A figure with its fields, its doubts and its sentence. */
function linesOf(source: SheetSource, figure: ReadQuantity): string[] {
  const { position, measure, subject, scope, year, mode, block, at } = figure;
  const fields = [subject, measure, valueOf(figure), mode === 'level' ? null : mode, year === null ? null : String(year), scope];
  const doubts = [...doubtsOf(figure), ...inferredOf(figure).map((field) => `${field} inferred`)];
  const said = fields
    .filter((field) => field !== null)
    .map(plain)
    .join(' · ');
  return [
    `- \`${position.start}\` ${said}${doubts.length > 0 ? ` — ${doubts.join(', ')}` : ''}  `,
    `  > ${sentenceOf(textOf(source, block), at)}`,
  ];
}

/** How much of a figure is doubtful: what only lacks an indicator is not. */
const weightOf = (figure: ReadQuantity): number =>
  figure.status === 'extracted' ? doubtsOf(figure).filter((doubt) => doubt !== 'no indicator').length : 0;

/** Whether a figure stays open until a person has looked: it is doubtful, or some of it is inferred. */
export const isOpen = (figure: ReadQuantity): boolean =>
  weightOf(figure) > 0 || (figure.status === 'extracted' && inferredOf(figure).length > 0);

/** Targets that are only inferred, by what of them is, each group with its head and count; then those with nothing open. */
function groupsOf(targets: readonly ReadQuantity[]): [head: string, figures: readonly ReadQuantity[]][] {
  const [inferred, sure] = [targets.filter(isOpen), targets.filter((figure) => !isOpen(figure))];
  const groups = [...Map.groupBy(inferred, (figure) => inferredOf(figure).join(', '))].sort((a, b) => b[1].length - a[1].length);
  return [...groups.map(([fields, figures]): [string, ReadQuantity[]] => [`Only inferred: ${fields}`, figures]), ['Nothing open', sure]];
}

/** The targets of a plan: the doubtful ones first, the most doubtful before the others, then those of which fields were inferred, by these. */
export function targetsPart(source: SheetSource): SheetPart {
  const targets = source.figures.filter(({ kind }) => kind === 'target');
  const doubtful = targets
    .filter((figure) => weightOf(figure) > 0)
    .sort((a, b) => weightOf(b) - weightOf(a) || a.position.start - b.position.start);
  const groups = [['Doubtful', doubtful] as const, ...groupsOf(targets.filter((figure) => weightOf(figure) === 0))];
  return {
    title: `Targets to look at, the most doubtful first (of ${targets.length})`,
    todo: `Right as it is: npm run review -- ${source.record.id} START … --accept. Wrong: a record below reviews: in seeds/${planFile(source.record.id)} sets fields.`,
    lines: groups
      .filter(([, figures]) => figures.length > 0)
      .flatMap(([head, figures]) => ['', `### ${head} (${figures.length})`, '', ...figures.flatMap((figure) => linesOf(source, figure))]),
    open: targets.filter(isOpen).length,
  };
}

/** Numbers of which the reader can't say what they are. */
export function unplacedPart(source: SheetSource): SheetPart {
  const lost = source.data.quantities.filter(({ kind }) => kind === 'other');
  return {
    title: 'Numbers that were not placed',
    todo: 'One that is a target is a fault of the reader.',
    lines: lost.map(({ text, position, block, at }) => `- \`${position.start}\` ${plain(text)}: ${sentenceOf(textOf(source, block), at)}`),
    open: lost.length,
  };
}

/** Units that no vocabulary has. */
export function unitsPart({ problems }: SheetSource): SheetPart {
  const found = problems.filter(({ rule }) => rule === 'unit');
  return {
    title: 'Unknown units',
    todo: 'Add each to vocabularies/units.yml, or say that it is none.',
    lines: found.map(({ line, message }) => `- ${line === null ? '' : `line ${line}: `}${plain(message)}`),
    open: found.length,
  };
}

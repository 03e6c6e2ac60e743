import { sentenceAround } from '../../language/sentence.ts';
import type { BlockStretch } from '../../model/offset.ts';
import { blockOffsets } from '../../model/offset.ts';
import type { ReadQuantity } from '../../model/target.ts';
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
export function doubtsOf(figure: ReadQuantity): string[] {
  const { measure, text, year, kind, indicator, inferred, value, ratio } = figure;
  return [
    ...(measure === text || /^[\d.]+/u.test(measure) ? ['no words say what is measured'] : []),
    ...(kind === 'target' && year === null ? ['no year'] : []),
    ...(value === null && ratio === null ? ['no value'] : []),
    ...inferred.map((field) => `${field} inferred`),
    ...(indicator === null ? ['no indicator'] : []),
  ];
}

const valueOf = ({ value, valueMax, ratio, unit, comparator }: ReadQuantity): string =>
  `${signs[comparator]}${ratio ?? [value, valueMax].filter((end) => end !== null).join('–')} ${unit}`.trim();

/** A figure with its fields, its doubts and its sentence. */
function linesOf(source: SheetSource, figure: ReadQuantity): string[] {
  const { position, measure, subject, scope, year, mode, block, at } = figure;
  const fields = [subject, measure, valueOf(figure), mode === 'level' ? null : mode, year === null ? null : String(year), scope];
  const doubts = doubtsOf(figure);
  const said = fields
    .filter((field) => field !== null)
    .map(plain)
    .join(' · ');
  return [
    `- \`${position.start}\` ${said}${doubts.length > 0 ? ` — ${doubts.join(', ')}` : ''}  `,
    `  > ${sentenceOf(textOf(source, block), at)}`,
  ];
}

/** Whether a doubt stays until a person has looked: what only lacks an indicator does not. */
export const isOpen = (figure: ReadQuantity): boolean =>
  figure.status === 'extracted' && doubtsOf(figure).some((doubt) => doubt !== 'no indicator');

/** The targets of a plan, those with doubtful or inferred fields first, the most doubtful of them before the others. */
export function targetsPart(source: SheetSource): SheetPart {
  const targets = source.figures.filter(({ kind }) => kind === 'target');
  const open = targets.filter(isOpen).sort((a, b) => doubtsOf(b).length - doubtsOf(a).length || a.position.start - b.position.start);
  const others = targets.filter((figure) => !isOpen(figure));
  return {
    title: `Targets to look at, the most doubtful first (of ${targets.length})`,
    todo: `Right as it is: npm run review -- ${source.record.id} START … --accept. Wrong: a record below reviews: in seeds/${planFile(source.record.id)} sets fields.`,
    lines: [...open, ...others].flatMap((figure) => linesOf(source, figure)),
    open: open.length,
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

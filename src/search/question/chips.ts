import type { Comparator } from '../asked-figure.ts';
import type { Part, Reading } from './question-reading.ts';

/** What was understood of one stretch of a question, to be shown and taken back. */
export interface Chip {
  kind: 'words' | 'figure' | 'year' | 'place' | 'plan' | 'thing' | 'change';
  /** As typed, in plain text. */
  text: string;
  /** The name of what it was understood as, where that is another. */
  as: string | null;
  comparator?: Comparator;
  /** The question without it. */
  without: string;
}

const shown: readonly string[] = ['words', 'figure', 'year', 'place', 'plan', 'thing', 'change'];
const isShown = (part: Part): part is Part & { kind: Chip['kind'] } => shown.includes(part.kind);

/** The parts of a question that are shown, each with the question without it. */
export function chipsOf({ parts }: Reading): Chip[] {
  return parts.filter(isShown).map((part): Chip => {
    const { kind, text, figure, entries } = part;
    const name = entries?.[0]?.names[0] ?? null;
    return {
      kind,
      text,
      as: name === text ? null : name,
      ...(figure && { comparator: figure.comparator }),
      without: typedAgain(parts.filter((each) => each !== part)),
    };
  });
}

/** Parts as one types them: those of one word side by side, quotations in their marks. */
function typedAgain(parts: readonly Part[]): string {
  const words = Map.groupBy(parts, ({ word }) => word);
  return [...words.values()]
    .map((own) =>
      own.map(({ kind, text, quoted }) => (quoted ? `“${text}”` : kind === 'year' && own.length > 1 ? `${text}年` : text)).join(''),
    )
    .join(' ');
}

/** True when more was understood than words or the name of one thing. */
export const isUnderstood = ({ parts }: Reading): boolean =>
  parts.some(({ kind }) => kind === 'figure' || kind === 'year') ||
  parts.filter(({ kind }) => !['words', 'idle'].includes(kind)).length > 1;

/** What asks for a figure: then targets come before pages. */
const figured: readonly string[] = ['多少', '减', '增', '目标'];

/** True where two places are to be compared: a page that sets them side by side answers, not a figure of one of them. */
const compares = (parts: readonly Part[]): boolean =>
  parts.some(({ rule }) => rule === '对比' || rule === '几成') &&
  parts.filter(({ kind }) => kind === 'place' || kind === 'plan').length > 1;

/** Who wants these wants no figure, however many of them there are. */
const unfigured: readonly string[] = ['同文', '依据', '全文'];

/** True where things are asked for, not a figure of them: 主抓的几个产业. */
const wantsThings = (parts: readonly Part[]): boolean =>
  parts.some(({ rule = '' }) => unfigured.includes(rule)) ||
  (parts.some(({ rule }) => rule === '重点') && !parts.some(({ rule, text }) => rule === '多少' && text.startsWith('多')));

/** True where a question is for figures: it names one or a year, or asks how much of a thing. */
export const asksFigure = ({ parts }: Reading): boolean =>
  !compares(parts) &&
  !wantsThings(parts) &&
  parts.some(({ kind, rule }) => kind === 'figure' || kind === 'year' || (rule !== undefined && figured.includes(rule))) &&
  parts.some(({ kind }) => kind === 'figure' || kind === 'thing' || kind === 'words');

import { plain, type SheetPart, type SheetSource } from './sheet-source.ts';

/** The divisions of a plan, a line each. */
export function outlinePart({ data }: SheetSource): SheetPart {
  const depth = new Map<string, number>();
  const lines = data.divisions.map(({ id, parent, label, title }) => {
    const level = parent === null ? 0 : (depth.get(parent) ?? 0) + 1;
    depth.set(id, level);
    return `${'  '.repeat(level)}- ${plain(`${label ?? ''}${title ?? ''}` || 'without a heading')} \`${id}\``;
  });
  return { title: 'Outline', todo: 'Compare it with the source’s own headings.', lines, open: 0 };
}

/** Titles longer than a title is, with a figure or with the marks of a sentence. */
const isSentence = (title: string): boolean =>
  title.length > 30 || /[，；]/u.test(title) || /\d+(?:\.\d+)?(?:%|[个家亿万元项人])/u.test(title);

/** Numbered lines that were read as titles though they read like sentences. */
export function titlesPart({ data }: SheetSource): SheetPart {
  const found = data.divisions.filter(({ title, kind }) => title !== null && kind !== 'box' && isSentence(title));
  return {
    title: 'Numbered lines read as titles',
    todo: 'A sentence that stands here loses its figures: say so as a fault of the reader.',
    lines: found.map(({ id, label, title }) => `- \`${id}\` ${plain(`${label ?? ''}${title ?? ''}`)}`),
    open: found.length,
  };
}

/** What the reader reported of the text. */
export function reportedPart({ problems }: SheetSource): SheetPart {
  const found = problems.filter(({ rule }) => rule !== 'unit');
  return {
    title: 'Reported while reading',
    todo: 'Compare with the source.',
    lines: found.map(
      ({ line, column, rule, message, remedy }) =>
        `- ${[line, column].filter((one) => one !== null).join(':')} [${rule}] ${plain(`${message} ${remedy}`)}`,
    ),
    open: found.length,
  };
}

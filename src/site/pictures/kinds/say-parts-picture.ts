import { type BarRow, layBars } from '../../../charts/bars.ts';
import { wordsOf } from '../../../library/figure-name.ts';
import { type Figure, type Figures, wornBy } from '../../../library/figures.ts';
import { sumOf } from '../../../library/linked/linked-figures.ts';
import { saySum, saySumFigure } from '../../../library/linked/say-sums-to.ts';
import { isLeast } from '../../../library/linked/sums-to.ts';
import { url } from '../../../library/url.ts';
import type { Words } from '../../../strings/languages.ts';
import type { Picture } from './picture.ts';

/** The address of a picture of a whole and its parts: that of the whole. */
const idOf = ({ quantity }: Figure): string => `parts-${quantity.id.replace('/', '-')}`;

/** A whole with its parts, laid end to end beside it. */
export function partsPicture(whole: Figure, parts: readonly Figure[], sum: number, t: Words): Picture {
  const words = t.figurePictures;
  const worn = wornBy(whole.plan);
  const told = { whole, parts, sum };
  const said = saySumFigure(told, t);
  let from = 0;
  const bars = parts.map(({ quantity, name, href }): BarRow => {
    const value = quantity.value ?? 0;
    from += value;
    return { label: `${name.about} ${wordsOf(quantity)}`, ...worn, value, comparator: quantity.comparator, href, from: from - value };
  });
  const total = { ...worn, from: 0, isTotal: true };
  const comparator = isLeast(told) ? 'ge' : 'eq';
  const row = (kind: keyof typeof words.parts.kinds, { quantity, name, href }: Figure): Picture['rows'][number] => ({
    href,
    cells: [words.parts.kinds[kind], name.about, wordsOf(quantity), quantity.value, quantity.unit, words.comparator[quantity.comparator]],
  });
  return {
    ...{ id: idOf(whole), kind: 'parts', reading: words.parts.reading, notes: [saySum(told, t)] },
    title: words.parts.title(whole.name.about, parts.length, said, wordsOf(whole.quantity)),
    columns: words.parts.columns.map((head, i) => ({ head, isNumber: i === 3 })),
    rows: [
      ...parts.map((part) => row('part', part)),
      { cells: [words.parts.kinds.sum, whole.name.about, null, sum, whole.quantity.unit, words.comparator[comparator]] },
      row('whole', whole),
    ],
    draw: (form) =>
      layBars(
        [
          {
            ...{ head: null, full: null },
            rows: [
              ...bars,
              { ...total, label: words.parts.sum(said), value: sum, comparator },
              {
                ...{ ...total, label: words.parts.whole(`${whole.name.about} ${wordsOf(whole.quantity)}`) },
                ...{ value: whole.quantity.value ?? 0, comparator: whole.quantity.comparator, href: whole.href },
              },
            ],
          },
        ],
        form,
      ),
    plans: [whole.plan],
    at: { name: t.targets.findings.title, href: url.findings() },
    rest: null,
  };
}

/** The pictures of all wholes among some figures, with the figure that each is of. */
export const partsPictures = (own: readonly Figure[], figures: Figures, t: Words): { id: string; whole: Figure; make: () => Picture }[] =>
  own.flatMap((figure) => {
    const found = sumOf(figure, figures);
    if (found?.whole !== figure || [figure, ...found.parts].some(({ quantity }) => quantity.value === null)) return [];
    return [{ id: idOf(figure), whole: figure, make: () => partsPicture(figure, found.parts, found.sum, t) }];
  });

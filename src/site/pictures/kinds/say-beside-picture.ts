import { layBars } from '../../../charts/bars.ts';
import { wordsOf } from '../../../library/figure-name.ts';
import { type Figure, type Figures, wornBy } from '../../../library/figures.ts';
import { percentOf, sayCounterpart } from '../../../library/linked/say-linked.ts';
import { url } from '../../../library/url.ts';
import type { Words } from '../../../strings/languages.ts';
import { type Counterparts, counterpartsOf } from '../../indicators/counterparts.ts';
import { whatOf } from './say-targets-picture.ts';
import type { Picture } from './picture.ts';

/** So many pairs are drawn. */
const most = 12;
const numbers = new Set([3, 5, 8]);

const ratioOf = ({ link }: Counterparts): string | null => (typeof link.value === 'number' ? percentOf(link.value) : null);

/** What is seen: the ratio of the one pair, those of several, or the printed words where nothing is divided. */
function sayTitle(what: string, pairs: readonly Counterparts[], t: Words): string {
  const words = t.figurePictures.beside;
  const [{ province, city }] = pairs;
  const divided = pairs.flatMap((pair) => (ratioOf(pair) === null ? [] : [words.ofCity(pair.city.tag, ratioOf(pair) ?? '')]));
  const said = ({ tag, quantity }: Figure): string => tag + t.gap + t.quoted(wordsOf(quantity));
  if (divided.length === 0) return words.bare(what, said(province), said(city));
  const [first] = pairs.filter((pair) => ratioOf(pair) !== null);
  return divided.length === 1
    ? words.one(what, first.city.tag, first.province.tag, ratioOf(first) ?? '')
    : words.several(what, divided.slice(0, 4));
}

/** City beside province for an indicator: two bars a pair and their ratio in words; null where there is no pair. */
export function besidePicture(
  { id, name }: { id: string; name: string },
  targets: readonly Figure[],
  figures: Figures,
  t: Words,
): Picture | null {
  const words = t.figurePictures;
  const all = counterpartsOf(targets, figures).filter(
    ({ province, city }) => province.quantity.value !== null && city.quantity.value !== null,
  );
  const pairs = all.slice(0, most);
  if (pairs.length === 0) return null;
  const headOf = ({ city: { quantity } }: Counterparts): string =>
    words.head(whatOf(name, quantity.subject), t.targets.mode[quantity.mode], quantity.year);
  return {
    ...{ id: `beside-${id}`, kind: 'beside', title: sayTitle(headOf(pairs[0]), pairs, t), reading: words.beside.reading, notes: [] },
    columns: words.beside.columns.map((head, i) => ({ head, isNumber: numbers.has(i) })),
    rows: pairs.flatMap((pair) =>
      [pair.province, pair.city].map((side) => ({
        href: side.href,
        cells: [
          ...[headOf(pair), side.tag, t.targets.mode[side.quantity.mode], side.quantity.year, wordsOf(side.quantity)],
          ...[side.quantity.value, side.quantity.unit, words.comparator[side.quantity.comparator]],
          side === pair.city && typeof pair.link.value === 'number' ? Number((pair.link.value * 100).toFixed(1)) : null,
        ],
      })),
    ),
    draw: (form) =>
      layBars(
        pairs.map((pair) => ({
          head: headOf(pair),
          full:
            pair.city.quantity.unit === '%' && [pair.city, pair.province].every(({ quantity }) => (quantity.value ?? 0) <= 100)
              ? 100
              : null,
          rows: [pair.province, pair.city].map((side) => ({
            ...{ label: `${side.tag} ${wordsOf(side.quantity)}`, ...wornBy(side.plan), href: side.href, from: 0 },
            ...{ value: side.quantity.value ?? 0, comparator: side.quantity.comparator },
            said: side === pair.city ? sayCounterpart(pair.link, [pair.city.quantity, pair.province.quantity], t) : undefined,
          })),
        })),
        form,
      ),
    plans: [...new Set(pairs.flatMap(({ province, city }) => [province.plan, city.plan]))],
    at: { name, href: url.indicator(id) },
    rest: all.length > most ? t.pictures.restOf(all.length - most) : null,
  };
}

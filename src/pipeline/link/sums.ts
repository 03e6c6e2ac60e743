import { comparedUnit, type Figure, groupBy, isWide, measured } from './figure.ts';
import type { Link } from './link.ts';

/** A whole that says how many parts it has: 10个重点领域, 七大产业. */
const counted = /([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})(?:个|大|类|项)[^，。]{0,8}(?:领域|产业|行业|专项|行动|工程)/;
const han = '零一二三四五六七八九十';

const partsSaid = (words: string): number | null => {
  const printed = counted.exec(words)?.[1].normalize('NFKC');
  if (!printed) return null;
  return /^\d+$/.test(printed) ? Number(printed) : han.indexOf(printed);
};

/**
 * `sums-to`: a whole and its parts where the plan divides itself completely: the whole names its number of parts or stands in the
 * body, the plan has that many annexes, and every annex gives exactly one figure of the same measure, mode, year and unit for its
 * whole field. Bases, parks and own sectors of one code never qualify, since they overlap.
 */
export function linkSums(targets: readonly Figure[]): Link[] {
  const key = ({ quantity: q, plan }: Figure) => [plan.id, measured(q), q.mode, q.year ?? '', comparedUnit(q.unit)].join('|');
  return groupBy(
    targets.filter(({ plan, quantity }) => plan.annexes.length > 1 && quantity.value !== null && isWide(quantity)),
    key,
  ).flatMap(linkGroup);
}

function linkGroup(group: Figure[]): Link[] {
  const { annexes } = group[0].plan;
  const annexOf = ({ quantity }: Figure) =>
    annexes.find((annex) => quantity.block === annex || quantity.block.startsWith(`${annex}-`)) ?? null;
  const wholes = group.filter(
    (figure) => annexOf(figure) === null && figure.quantity.sectors.every((sector) => ['all', 'innovation', 'enterprise'].includes(sector)),
  );
  const parts = annexes.map((annex) => group.filter((figure) => annexOf(figure) === annex));
  const complete = parts.every((figures) => figures.length === 1);
  if (!complete || wholes.length !== 1) return [];
  const said = partsSaid(wholes[0].quantity.subject ?? '');
  if (said !== null && said !== annexes.length) return [];
  return sumLinks(wholes[0], parts.flat());
}

/** Each part to the whole, with the sum of the parts and how many of them are bounds. */
function sumLinks(whole: Figure, parts: Figure[]): Link[] {
  const value = parts.reduce((sum, { quantity }) => sum + (quantity.value ?? 0), 0);
  const bounds = parts.filter(({ quantity }) => quantity.comparator === 'ge').length;
  const details = { value: Number(value.toFixed(6)), note: `${parts.length}项合计，其中${bounds}项是下限` };
  const link = (from: Figure, to: Figure): Link => ({
    from: from.quantity.id,
    type: 'sums-to',
    target: to.quantity.id,
    rule: '附件逐项划分整体',
    ...details,
  });
  return parts.flatMap((part) => [link(part, whole), link(whole, part)]);
}

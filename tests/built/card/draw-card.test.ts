import { expect, it } from 'vitest';
import { drawCard, lackingOnCard } from '../../../src/built/card/draw-card.ts';
import { onPaper } from '../../../src/charts/on-paper.ts';
import { type Card, cardSize } from '../../../src/built/card/card.ts';
import { openFonts, openOutlineRenderer } from '../../../scripts/picture-tools.ts';
import { decode } from 'fast-png';

const fonts = openFonts();
const card: Card = {
  path: 'cards/targets/a/1.png',
  sign: { slot: '2 shape-5', mark: 'filled' },
  kicker: '海南 · 目标',
  text: { lead: '', before: '到2030年，海洋生产总值', exact: '4500亿元', after: '。' },
  isQuote: true,
  facts: ['4,500亿元', '目标年2030年'],
  source: '《海洋经济发展规划》二、第1段',
  site: '规划对照',
  drawing: null,
};
const long = '，发展远洋渔业、海洋牧场、休闲渔业、滨海旅游、邮轮游艇、海洋文化、海洋装备、海洋医药、海水淡化与综合利用'.repeat(8);

/** Where the letters of a card stand, and how large. */
const lettersOf = (svg: string): { size: number; x: number; y: number }[] =>
  [...svg.matchAll(/matrix\(([\d.]+) 0 0 -[\d.]+ (-?[\d.]+) ([\d.]+)\)/g)].map(([, scale, x, y]) => ({
    size: Number(scale) * fonts.regular.unitsPerEm,
    x: Number(x),
    y: Number(y),
  }));

it.each<[string, Partial<Card>]>([
  ['a short sentence', {}],
  ['a sentence of a thousand characters', { text: { ...card.text, after: long } }],
  ['a figure behind a thousand characters', { text: { ...card.text, before: long } }],
  ['words that govern it', { text: { ...card.text, lead: '到2030年……', before: `${long}，产值` } }],
  ['a title of a hundred characters', { isQuote: false, text: { lead: '', before: long.slice(1, 100), exact: '', after: '' } }],
  ['a long source', { source: `《${long.slice(1, 90)}》附件12 三、（十一）第23段` }],
  ['a long first line', { kicker: long.slice(1, 60), facts: [long.slice(1, 50), '目标年2030年'] }],
])('all letters of %s stand on the card', (_name, other) => {
  const letters = lettersOf(drawCard({ ...card, ...other }, fonts));
  expect(letters.length).toBeGreaterThan(20);
  expect(letters.filter(({ x, size }) => x < 40 || x + size > cardSize.width - 20)).toEqual([]);
  expect(letters.filter(({ y, size }) => y < size || y > cardSize.height - 10)).toEqual([]);
});

it('the figure stands in the colour of figures, whole, however long its sentence is', () => {
  const svg = drawCard({ ...card, text: { ...card.text, before: long, after: long } }, fonts);
  expect(svg.match(new RegExp(`fill="${onPaper.mark}"`, 'g'))?.length).toBe(card.text.exact.length);
});

it('a place’s colour and shape stand on its card, and none on a card of several', () => {
  expect(drawCard(card, fonts).match(/fill="#8f600d" d="[^"]*"/g)).toEqual([
    'fill="#8f600d" d="M0 0H16V630H0Z"',
    'fill="#8f600d" d="M86,67.1L100,92.3L72,92.3Z"',
  ]);
  expect(drawCard({ ...card, sign: null }, fonts)).not.toContain(onPaper['slot-2']);
});

it('the card of a place’s second plan wears the sign of that plan', () => {
  const second = drawCard({ ...card, sign: { slot: '2 shape-5', mark: 'open' } }, fonts);
  expect(second).toContain(`<path fill="${onPaper.paper}" d="M86,73.3L93.3,86.4L78.7,86.4Z"/>`);
});

it('short words are set larger than long ones', () => {
  const largest = (svg: string): number => Math.max(...lettersOf(svg).map(({ size }) => size));
  expect(largest(drawCard(card, fonts))).toBeGreaterThan(largest(drawCard({ ...card, text: { ...card.text, after: long } }, fonts)));
});

it('a character that the font lacks is told, and 〓 stands in its place', () => {
  const rare = { ...card, source: '《\u{2e9f5}规划》' };
  expect(lackingOnCard(rare, fonts)).toEqual(['\u{2e9f5}']);
  expect(drawCard(rare, fonts)).toBe(drawCard({ ...card, source: '《〓规划》' }, fonts));
  expect(lackingOnCard(card, fonts)).toEqual([]);
});

it('the fullest card is a PNG of the right size and light enough for a chat', async () => {
  const renderer = await openOutlineRenderer();
  const full = { ...card, text: { ...card.text, before: long, after: long }, source: `《${long.slice(1, 90)}》附件12 三、（十一）第23段` };
  const png = renderer.pngOf(drawCard(full, fonts), cardSize.width, 16);
  expect(decode(png)).toMatchObject(cardSize);
  expect(png.length).toBeLessThan(60 * 1024);
});

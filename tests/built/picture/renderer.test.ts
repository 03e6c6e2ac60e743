import { convertIndexedToRgb, decode } from 'fast-png';
import { expect, it } from 'vitest';
import { openFonts, openPictureRenderer } from '../../../scripts/picture-tools.ts';

const fonts = openFonts();
const renderer = await openPictureRenderer(fonts);

const svg = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100">${inner}</svg>`;

/** Red, green and blue of every point. */
const pointsOf = (png: Uint8Array): Uint8Array => convertIndexedToRgb(decode(png));

/** How many channels of a PNG aren’t white. */
const inked = (png: Uint8Array): number => pointsOf(png).filter((channel) => channel !== 255).length;

it.each([16, 256])('a PNG is as wide as it is asked, its height follows, and an area keeps its colour (%d colours)', (colours) => {
  const png = renderer.pngOf(svg('<rect width="100" height="100" fill="#123456"/><circle cx="150" cy="50" r="30"/>'), 402, colours);
  const { width, height } = decode(png);
  expect({ width, height }).toEqual({ width: 402, height: 201 });
  const points = pointsOf(png);
  expect([...points.slice(0, 3), ...points.slice(401 * 3, 402 * 3)]).toEqual([0x12, 0x34, 0x56, 255, 255, 255]);
});

it.each(['〔2024〕', '——', '…', '×', '≥', '%', '㎡', '繁體傳統', '镓锗铟', '“”'])(
  '%s is drawn, with whichever family it asks for',
  (text) => {
    const drawn = (family: string): number =>
      inked(renderer.pngOf(svg(`<text x="4" y="60" font-size="40" font-family="${family}">${text}</text>`), 200));
    expect(drawn('system-ui, sans-serif')).toBeGreaterThan(50);
    expect(drawn('Songti SC, serif')).toBe(drawn('sans-serif'));
  },
);

it('bold text has more ink than regular text', () => {
  const drawn = (weight: number): number =>
    inked(renderer.pngOf(svg(`<text x="4" y="60" font-size="40" font-weight="${weight}">规划</text>`), 200));
  expect(drawn(700)).toBeGreaterThan(drawn(400) * 1.1);
});

it.each([
  ['规', 1],
  ['，', 1],
  ['1', 0.555],
])('%s carries the pen by %d', (character, advance) => {
  expect(fonts.regular.advance(character)).toBeCloseTo(advance, 2);
});

it('what is no SVG is refused', () => {
  expect(() => renderer.pngOf('<p>', 100)).toThrow();
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colourOf, onPaper } from '../../../src/charts/on-paper.ts';

type Rgb = [number, number, number];

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** The light and the dark colours of the sheet, under the names of inks. */
function coloursOf(side: 1 | 2): Record<string, string> {
  const named = [...tokens.matchAll(/--(\w+): light-dark\((#\w+), (#\w+)\)/g)]
    .filter(([, name]) => name !== 'place')
    .map((found) => [found[1], found[side + 1]]);
  const places = [...tokens.matchAll(/\.slot-(\d) \{\s*--place: light-dark\((#\w+), (#\w+)\)/g)].map((found) => [
    `slot-${found[1]}`,
    found[side + 1],
  ]);
  const all = Object.fromEntries([...named, ...places]) as Record<string, string>;
  return Object.fromEntries(Object.keys(onPaper).map((name) => [name, all[name] ?? '']));
}

const schemes = [
  ['light', coloursOf(1)],
  ['dark', coloursOf(2)],
] as const;
const places = Object.keys(onPaper).filter((name) => name.startsWith('slot-'));

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** Red, green and blue as light, from 0 to 1. */
function lightOf(hex: string): Rgb {
  const whole = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(whole.slice(at, at + 2), 16) / 255));
  return [r, g, b];
}

const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Contrast as WCAG 2 reckons it. */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(lightOf(a)), luminance(lightOf(b))].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** What those see who lack one kind of cone: Machado, Oliveira and Fernandes 2009, severity 1, in linear light. */
const machado: Record<'protanopia' | 'deuteranopia' | 'tritanopia', [Rgb, Rgb, Rgb]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const kinds = Object.keys(machado) as (keyof typeof machado)[];

function seenWith(kind: keyof typeof machado, hex: string): Rgb {
  const light = lightOf(hex);
  const [r, g, b] = machado[kind].map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, part, i) => sum + part * light[i], 0),
      ),
    ),
  );
  return [r, g, b];
}

/** A colour in OKLab, where distances are about as they look. */
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const apart = (a: Rgb, b: Rgb): number => Math.hypot(...oklab(a).map((part, i) => part - oklab(b)[i]));

it('files have the colours of the page on paper', () => {
  expect(onPaper).toEqual(coloursOf(1));
  expect(colourOf('slot-3 shape-5')).toBe(onPaper['slot-3']);
});

describe.each(schemes)('in %s colours', (_, colours) => {
  it.each(places)('%s stands out from paper', (place) => expect(contrast(colours[place], colours['paper'])).toBeGreaterThan(4.5));

  it.each(['ink', 'soft'])('words in %s can be read', (ink) => expect(contrast(colours[ink], colours['paper'])).toBeGreaterThan(4.5));

  it.each(kinds)('no place is taken for paper or words with %s', (kind) => {
    for (const place of places) {
      const seen = seenWith(kind, colours[place]);
      expect(apart(seen, seenWith(kind, colours['paper']))).toBeGreaterThan(0.25);
      expect(apart(seen, seenWith(kind, colours['ink']))).toBeGreaterThan(0.08);
    }
  });

  it.each(kinds)('places that look alike with %s have other shapes: no two of eight share one', (kind) => {
    const alike = places.flatMap((a, i) =>
      places
        .slice(i + 1)
        .filter((b) => apart(seenWith(kind, colours[a]), seenWith(kind, colours[b])) < 0.04)
        .map((b) => [a, b]),
    );
    const shapes = [...tokens.matchAll(/\.slot-(\d) \{[^}]*--shape: ([^;]+);/g)].map(([, slot, shape]) => [`slot-${slot}`, shape]);
    const shapeOf = Object.fromEntries(shapes) as Record<string, string>;
    expect(alike.filter(([a, b]) => shapeOf[a] === shapeOf[b])).toEqual([]);
  });
});

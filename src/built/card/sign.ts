import type { PlaceSign } from './card.ts';

/** The colours of cards, those of light pages. */
export const colours = { paper: '#fbfaf6', ink: '#1d1c1a', soft: '#645f57', hair: '#dcd7cb', mark: '#a8322a' };

/** The colours that places wear, by their number from 1. */
export const placeColours = ['#1c6a74', '#8f600d', '#3f4fa3', '#87376a', '#4d7016', '#70492e', '#4f5d69', '#1a62a5'];

/** The shapes that places wear, by their number from 1, in a box of one hundred. */
const shapes = [
  '<circle cx="50" cy="50" r="50"/>',
  '<path d="M7 7H93V93H7Z"/>',
  '<path d="M50 0L100 50L50 100L0 50Z"/>',
  '<path d="M8 96V46A42 42 0 0 1 92 46V96Z"/>',
  '<path d="M50 4L100 94H0Z"/>',
  '<path d="M33 0H67V33H100V67H67V100H33V67H0V33H33Z"/>',
  '<path d="M25 7H75L100 50L75 93H25L0 50Z"/>',
  '<path d="M0 4H100L50 96Z"/>',
];

/** A place's sign as SVG, in a square of a size whose upper left corner stands at a point. */
export function signAt({ colour, shape }: PlaceSign, x: number, y: number, size: number): string {
  const drawn = shapes[(shape - 1) % shapes.length];
  return `<g fill="${colourOf({ colour })}" transform="translate(${x} ${y}) scale(${size / 100})">${drawn}</g>`;
}

/** The colour of a place's sign. */
export const colourOf = ({ colour }: Pick<PlaceSign, 'colour'>): string => placeColours[(colour - 1) % placeColours.length];

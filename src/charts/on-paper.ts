/** The colours of the page on paper, as `styles/tokens.css` has them: a picture that leaves the site knows no sheet of ours. */
export const onPaper = {
  ...{ ink: '#1d1c1a', soft: '#645f57', hair: '#dcd7cb', wash: '#f3f0e7', paper: '#fbfaf6', mark: '#a8322a' },
  ...{ 'slot-1': '#1c6a74', 'slot-2': '#8f600d', 'slot-3': '#3f4fa3', 'slot-4': '#87376a' },
  ...{ 'slot-5': '#4d7016', 'slot-6': '#70492e', 'slot-7': '#4f5d69', 'slot-8': '#1a62a5' },
} as const;

/** The name of one of them. */
type Colour = keyof typeof onPaper;

const isColour = (name: string): name is Colour => name in onPaper;

/** The colour of a name, of a place that of its slot, whatever its shape (`slot-3 shape-5`); ink where there is none. */
export function colourOf(name: string): string {
  const [first = ''] = name.split(' ');
  return onPaper[isColour(first) ? first : 'ink'];
}

import { plainExample } from '../../language/example.ts';
import type { ReadQuantity } from '../../model/target.ts';
import { readText } from '../find/any-text.ts';
import type { FindWords } from '../find/quantity-ledger.ts';
import { seedOf } from '../read/source/seed.ts';
import type { Figure, LinkedPlan } from './figure.ts';
import { nowhere, surroundings } from './surroundings.ts';

/** A figure of an example: its sentence with the number between ⟦ and ⟧, the plan it stands in, the block where that matters. */
export interface ShownFigure {
  text: string;
  plan?: LinkedPlan;
  block?: string;
}

/** Figures that a rule links or leaves apart, the first with the others beside it. Unless they say more, they stand in blocks of one plan. */
export interface LinkExample extends ShownFigure {
  and: string | ShownFigure | readonly ShownFigure[];
}

const plan = (id: string, facts: Partial<LinkedPlan> = {}): LinkedPlan => ({
  id,
  place: id,
  parentPlace: null,
  order: '2021-06-01',
  field: '工业',
  sectors: [],
  annexes: [],
  ...facts,
});

/** Plans of examples: a province's, its later one, one of its cities', another province's. */
export const plans = {
  province: plan('province'),
  later: plan('later', { place: 'province', order: '2023-03-01' }),
  city: plan('city', { parentPlace: 'province' }),
  elsewhere: plan('elsewhere'),
};

/** Makes a plan of examples with other facts. */
export const planWith = (facts: Partial<LinkedPlan>, base: LinkedPlan = plans.province): LinkedPlan => ({ ...base, ...facts });

/** Turns examples into figures, read as sentences of plans. */
export type FigureReader = (example: LinkExample) => Figure[];

type Known = Pick<Figure, 'quantity' | 'around'>;

/** Makes the reader of examples. It throws where an example marks no target and no baseline. */
export function figureReader(words: FindWords): FigureReader {
  const indicators = new Map(words.indicators.map((indicator) => [indicator.id, indicator]));
  const known = new Map<string, Known>();
  const read = (marked: string): Known => {
    const { text, start, end } = plainExample(marked);
    const { ledger, blocks } = readText(seedOf('example', text), 'example', null, words);
    const found = ledger.quantities.find(({ position }) => position.start < end && position.end > start);
    if (!found || !('measure' in found)) throw new Error(`"${marked}" marks no target and no baseline: ${found?.rule ?? 'no number'}.`);
    const figures = ledger.quantities.filter((each): each is ReadQuantity => 'measure' in each);
    return { quantity: found, around: surroundings(blocks, figures).get(found.id) ?? nowhere };
  };
  const figure = ({ text, plan = plans.province, block }: ShownFigure, i: number): Figure => {
    const found = known.get(text) ?? read(text);
    known.set(text, found);
    const { quantity, around } = found;
    const own = { ...quantity, id: `${plan.id}/${i}`, plan: plan.id, block: block ?? `p${i}` };
    return { quantity: own, plan, indicator: indicators.get(quantity.indicator ?? '') ?? null, around };
  };
  return (example) => {
    const and = typeof example.and === 'string' ? [{ text: example.and }] : [example.and].flat();
    return [example, ...and].map(figure);
  };
}

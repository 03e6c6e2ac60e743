import type { Figure } from '../../library/figures.ts';
import type { LoadedPlan } from '../../library/load/load-plans.ts';
import type { Vocabulary } from '../../library/load/load-vocabulary.ts';
import { type OtherWords, named } from '../../library/other-words.ts';
import { sectorWords } from '../../library/own-sectors.ts';

/** The words of a text that begin and end a clause. */
const clauseEnd = /[，。；：！？\n]/;

/** What of a block stands before a figure in its clause. */
function clauseBefore({ blocks }: LoadedPlan['data'], { block, at }: Figure['quantity']): string {
  const text = [...(blocks.find(({ id }) => id === block)?.text ?? '')].slice(0, at[0]).join('');
  return text.split(clauseEnd).at(-1) ?? '';
}

/** A text without the longer words of other sectors that hold a word of this one (工业设计中心 holds 工业设计), and without what an editor found to mean something else. */
const withoutOthers = (text: string, longer: readonly string[]): string => longer.reduce((left, word) => left.replaceAll(word, '\n'), text);

/**
 * The targets of a plan that print a sector's words but are counted under others: those of several industries together (新材料、生物医药等
 * 产业增加值占比), of a part of a whole (其中新能源占8%), of a sector that the plan names in its own way.
 */
export function namedElsewhere(
  plan: LoadedPlan,
  sector: string,
  targets: readonly Figure[],
  vocabulary: Pick<Vocabulary, 'sectors'>,
): OtherWords[] {
  const words = sectorWords(plan, sector, vocabulary);
  const others = vocabulary.sectors.filter(({ id }) => id !== sector).flatMap(({ id }) => sectorWords(plan, id, vocabulary));
  const aside = plan.reviews.exceptions.filter((each) => each.entry === sector && each.kind === 'other-sense').map(({ text }) => text);
  const longer = [...aside, ...others.filter((other) => words.some((word) => other.length > word.length && other.includes(word)))];
  const names = ({ quantity }: Figure): boolean =>
    [quantity.subject ?? '', quantity.measure, clauseBefore(plan.data, quantity)]
      .map((text) => withoutOthers(text, longer))
      .some((text) => words.some((word) => text.includes(word)));
  return targets.filter((figure) => !figure.quantity.sectors.includes(sector) && names(figure)).map((figure) => named(figure, false));
}

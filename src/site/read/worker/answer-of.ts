import { passageOf } from '../../../library/figure-passage.ts';
import type { Block } from '../../../model/block.ts';
import type { Quantity } from '../../../model/quantity.ts';
import { suggestFacts } from '../../../newcomer/facts/suggest.ts';
import { toldFacts } from '../../../newcomer/facts/told.ts';
import type { OwnRead } from '../../../newcomer/own/read-own.ts';
import { figuresOf } from '../../../pipeline/find/quantity-ledger.ts';
import type { OwnAnswer, OwnLost } from './own-answer.ts';
import type { ReaderVocabulary } from './reader-vocabulary.ts';

/** What the page shows of a file that was read: nothing but its problems where it couldn't be. */
export function answerOf(own: OwnRead, name: string, { types, fields, divisions }: ReaderVocabulary): OwnAnswer {
  const { kind, encoding, data, problems, read, seed, title } = own;
  const nothing = { kind, encoding, data, problems, characters: 0, facts: [], figures: [], lost: [] };
  if (!read || !seed) return nothing;
  const blocks = new Map(data.blocks.map((block) => [block.id, block]));
  const lineOf = ({ position }: Quantity): number => seed.place(seed.index(position.start)).line;
  const blockOf = ({ block }: Quantity): Pick<Block, 'text' | 'rows'> => blocks.get(block) ?? { text: '' };
  const names = [title ?? '', name].filter((each) => each !== '');
  const { quantities } = read.ledger;
  const lost = quantities.filter((entry) => entry.kind === 'other');
  return {
    ...nothing,
    characters: Array.from(own.text.replace(/\s/gu, '')).length,
    facts: toldFacts(suggestFacts({ seed, read, names }, { types, fields, divisions })),
    figures: figuresOf(quantities).map((figure) => ({ figure, line: lineOf(figure), passage: passageOf(blockOf(figure), figure) })),
    lost: lost.map((entry): OwnLost => ({
      text: entry.text,
      rule: entry.rule,
      line: lineOf(entry),
      passage: passageOf(blockOf(entry), entry),
    })),
  };
}

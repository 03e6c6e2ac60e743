import { type Cited, passagesOf } from '../../library/cited.ts';
import type { LoadedPlan } from '../../library/load/load-plans.ts';
import type { Name } from './named.ts';
import type { SaidBy, Subject } from './said-by.ts';

/** Where a sentence begins: two mentions of one sentence have one key. */
const keyOf = ({ mention, sentence }: Cited): string => `${mention.block}|${sentence.range[0]}`;

/** What plans other than its own say of the counties, parks and firms of a place, in sentences that don't name the place itself; each sentence once, in the order of the text. */
export function saidWithin(subject: Subject, said: readonly SaidBy[], names: readonly Name[]): { plan: LoadedPlan; passages: Cited[] }[] {
  const own = names.filter(({ place }) => place === subject.id);
  return said
    .filter(({ relation }) => relation !== 'own')
    .map(({ plan, passages }) => {
      const seen = new Set(passages.map(keyOf));
      const found = own.flatMap(({ id }) => passagesOf(plan, 'names', id));
      const once = found.filter((cited) => !seen.has(keyOf(cited)) && seen.add(keyOf(cited)));
      return { plan, passages: once.sort((a, b) => a.mention.position.start - b.mention.position.start) };
    })
    .filter(({ passages }) => passages.length > 0);
}

import { sayWhere } from '../../library/say-where.ts';
import type { Words } from '../../strings/languages.ts';
import type { Inferred } from './inferred.ts';

/** Where a field was taken from that does not stand in the figure's own sentence: 年份由本段前文“到2020年”推定。 */
export function sayInferred(inferred: Inferred, all: Words): string {
  const words = all.targets.inferred;
  const name = words.field[inferred.field];
  switch (inferred.from) {
    case 'own':
    case 'goals':
    case 'lookingBack':
    case 'clause':
    case 'opening':
    case 'earlier':
    case 'heading':
      return words[inferred.from](name, inferred.text);
    case 'restated':
      return words.restated(name, inferred.text, all.book(inferred.source.title) + all.gap + sayWhere(inferred.source, all));
    case 'territory':
      return words.territory;
    case 'unknown':
      return words.unknown(name);
  }
}

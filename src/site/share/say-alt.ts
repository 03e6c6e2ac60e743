import type { Card } from '../../built/card/card.ts';
import type { Words } from '../../strings/languages.ts';

/** What a card says in words, for those who don't see it. */
export const sayAlt = ({ kicker, text: { lead, before, exact, after }, facts }: Card, { share }: Words): string =>
  share.alt(kicker, lead + before + exact + after, facts);

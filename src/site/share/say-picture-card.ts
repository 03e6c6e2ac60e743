import type { Card } from '../../built/card/card.ts';
import { type Form, type Scene, wide } from '../../charts/drawing.ts';
import { titleOf } from '../../library/facts.ts';
import { wornBy } from '../../library/figures.ts';
import { url } from '../../library/url.ts';
import type { Words } from '../../strings/languages.ts';
import type { Picture, PictureSpec } from '../pictures/kinds/picture.ts';
import { type PageCard, pathOf, sayPlaces } from './say-comparison-cards.ts';
import { plainText } from './say-plan-card.ts';

/** How wide a drawing is laid out to be shown on a card: large letters where they fit, else those of a page. */
const forms: Form[] = [{ ...wide, width: 704 }, wide];

/** A scene with what is drawn alone: a card has no links, and is the same under any address. */
const drawnAlone = ({ marks, ...size }: Scene): Scene => ({
  ...size,
  marks: marks.map((mark) => ({ ...mark, href: undefined, tip: undefined })),
});

/** The plans that a picture is drawn from: by their titles, of more than two whose they are. */
const saySource = (plans: Picture['plans'], words: Words): string =>
  plans.length > 2
    ? words.share.from(`${sayPlaces(plans, words)}${words.separator}${words.compare.plans(plans.length)}`)
    : words.share.from(words.share.sources(plans.map(titleOf)));

/** The card of a picture: its title, its drawing, what must be said beside it and where it comes from. */
export function pictureCard({ id, kind, title, notes, rest, plans, draw }: Picture, words: Words): Card {
  return {
    path: pathOf(url.chart(id)),
    sign: plans.length === 1 ? wornBy(plans[0]) : null,
    kicker: `${words.pictures.title} · ${words.pictures.kinds[kind]}`,
    text: plainText(title),
    isQuote: false,
    facts: [],
    source: [...notes, ...(rest === null ? [] : [rest]), saySource(plans, words)].join(''),
    site: words.name,
    drawing: { scenes: forms.map((form) => drawnAlone(draw(form))), cut: words.share.upperPart },
  };
}

/** The cards of all pictures. */
export const pictureCards = (specs: readonly PictureSpec[], words: Words): PageCard[] =>
  specs.map(({ id, make }) => ({ address: url.chart(id), card: () => pictureCard(make(), words) }));

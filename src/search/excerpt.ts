/** A stretch of an excerpt; `hit` when it is what was looked for. */
export interface Piece {
  text: string;
  hit: boolean;
}

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

/** Punctuation that the cut left at the beginning. */
const leading = /^(……)?[，。、；：！？）”》]+/;

/** What the index wrote as HTML, as the text it stands for. Word marks of the index (U+200B) go. */
const decode = (html: string): string => html.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity]).replaceAll('\u200b', '');

/** Reads Pagefind's excerpt (HTML in which `<mark>` is the only element) into pieces of text, so that nobody puts it on a page as HTML. */
export function readExcerpt(html: string): Piece[] {
  const pieces: Piece[] = [];
  for (const [i, part] of html.split(/<\/?mark>/).entries()) {
    const text = i === 0 ? decode(part).replace(leading, '$1') : decode(part);
    const piece = { text, hit: i % 2 === 1 };
    const last = pieces.at(-1);
    if (piece.text === '') continue;
    if (last?.hit === piece.hit) last.text += piece.text;
    else pieces.push(piece);
  }
  return pieces;
}

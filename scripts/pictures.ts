/** The pictures of a built site as PNG, beside their SVG. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Weights } from '../src/built/card/placed-text.ts';
import { lackingGlyphs, namedCharacter } from '../src/built/picture/drawn-text.ts';
import { type KeptPictures, keptPictures } from './kept-pictures.ts';
import { drawnBy, openFonts, openPictureRenderer } from './picture-tools.ts';

/** How many pixels wide the PNG of a picture is: twice as wide as a page shows it, so that print takes it. */
const width = 1600;

/** What became of pictures. */
export interface Drawn {
  drawn: number;
  kept: number;
}

/** The texts of an SVG that the fonts can't draw, as a line for the person who wrote them; null where there is none. */
function sayLacking(path: string, svg: string, { regular, bold }: Weights): string | null {
  const [first] = lackingGlyphs(svg, [regular, bold]);
  if (first === undefined) return null;
  return `${path}: draws ${namedCharacter(first.character)} in “${first.text}”, which the font of the pictures lacks. Write it otherwise, or leave it out of the picture.`;
}

/** Writes a PNG beside every picture of `charts/`, drawn anew only where its SVG or what draws it changed. Throws with the pictures whose texts the font can't draw. */
export async function drawCharts(folder: string): Promise<Drawn> {
  const paths = globSync('charts/*/*.svg', { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  if (paths.length === 0) return { drawn: 0, kept: 0 };
  const fonts = openFonts();
  const renderer = await openPictureRenderer(fonts);
  const kept = keptPictures(drawnBy());
  const svgs = paths.map((path) => ({ path, svg: readFileSync(join(folder, path), 'utf8') }));
  const lacking = svgs.flatMap(({ path, svg }) => sayLacking(path, svg, fonts) ?? []);
  if (lacking.length > 0) throw new Error(lacking.join('\n'));
  const came = svgs.map(({ path, svg }) => {
    const [picture, isKept] = pictureFor(svg, kept, () => renderer.pngOf(svg, width));
    writeFileSync(join(folder, path.replace(/\.svg$/, '.png')), picture);
    return isKept;
  });
  kept.prune();
  return { drawn: came.filter((isKept) => !isKept).length, kept: came.filter(Boolean).length };
}

/** The picture for a source, and whether it was there. */
function pictureFor(source: string, kept: KeptPictures, draw: () => Uint8Array): [Uint8Array, boolean] {
  const found = kept.found(source);
  if (found !== null) return [found, true];
  const picture = draw();
  kept.keep(source, picture);
  return [picture, false];
}

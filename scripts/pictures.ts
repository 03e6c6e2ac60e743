/** The pictures of a built site as PNG, beside their SVG. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Weights } from '../src/built/card/placed-text.ts';
import { lackingGlyphs, namedCharacter } from '../src/built/picture/drawn-text.ts';
import { folders, siteLanguages } from '../src/strings/language-folders.ts';
import { type Drawn, drawFresh } from './draw-fresh.ts';
import { keptPictures } from './kept-pictures.ts';
import { drawnBy, openFonts } from './picture-tools.ts';
import type { InTurn } from './threads/side-by-side.ts';

/** The texts of an SVG that the fonts can't draw, as a line for the person who wrote them; null where there is none. */
function sayLacking(path: string, svg: string, { regular, bold }: Weights): string | null {
  const [first] = lackingGlyphs(svg, [regular, bold]);
  if (first === undefined) return null;
  return `${path}: draws ${namedCharacter(first.character)} in “${first.text}”, which the font of the pictures lacks. Write it otherwise, or leave it out of the picture.`;
}

/** Writes a PNG beside every picture of `charts/`, drawn anew only where its SVG or what draws it changed. Throws with the pictures whose texts the font can't draw. */
export async function drawCharts(folder: string, inTurn: InTurn): Promise<Drawn> {
  const paths = siteLanguages
    .flatMap((language) => globSync(`${folders[language]}charts/*/*.svg`, { cwd: folder }))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  const fonts = openFonts();
  const pictures = paths.map((path) => ({ path, svg: readFileSync(join(folder, path), 'utf8') }));
  const lacking = pictures.flatMap(({ path, svg }) => sayLacking(path, svg, fonts) ?? []);
  if (lacking.length > 0) throw new Error(lacking.join('\n'));
  return drawFresh(pictures, keptPictures(drawnBy()), {
    sourceOf: ({ svg }) => svg,
    draw: (some) =>
      inTurn(
        'charts',
        some.map(({ svg }) => svg),
      ),
    put: ({ path }, picture) => writeFileSync(join(folder, path.replace(/\.svg$/, '.png')), picture),
  });
}

/** Renderer and fonts from the packages that bring them. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { versions } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Weights } from '../src/built/card/placed-text.ts';
import { openFont } from '../src/built/picture/font.ts';
import { openRenderer, type Renderer } from '../src/built/picture/renderer.ts';

const require = createRequire(import.meta.url);

/** The family in which every picture's text is set. */
const family = 'Noto Sans SC';

const program = require.resolve('@resvg/resvg-wasm/index_bg.wasm');
/** The file of a weight of the family that comes with the packages. */
export const fontFile = (weight: string): string => require.resolve(`@expo-google-fonts/noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`);

/** Opens the two weights of the family. */
export const openFonts = (): Weights => ({
  regular: openFont(readFileSync(fontFile('400Regular'))),
  bold: openFont(readFileSync(fontFile('700Bold'))),
});

/** Opens the renderer with both weights, for SVG with text. */
export const openPictureRenderer = ({ regular, bold }: Weights): Promise<Renderer> =>
  openRenderer(readFileSync(program), [regular.bytes, bold.bytes], family);

/** Opens the renderer for SVG whose letters are outlines. */
export const openOutlineRenderer = (): Promise<Renderer> => openRenderer(readFileSync(program), []);

/** A hash of all that a picture's bytes depend on besides what it shows: renderer, fonts, packages, our own code, Node. */
export function drawnBy(): string {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const own = ['src/{built,language}/**/*.ts', 'src/charts/{on-paper,place-sign,drawing,break-places,set-lines,crop-scene,mark-svg}.ts']
    .flatMap((each) => globSync(each, { cwd: root }))
    .map((path) => join(root, path));
  const sum = createHash('sha256').update(versions.node);
  for (const path of [program, fontFile('400Regular'), fontFile('700Bold'), join(root, 'package-lock.json'), ...own.sort()])
    sum.update(readFileSync(path));
  return sum.digest('hex');
}

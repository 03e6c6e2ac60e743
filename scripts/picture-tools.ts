/** Renderer and fonts from the packages that bring them. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { versions } from 'node:process';
import { type Font, openFont } from '../src/built/picture/font.ts';
import { openRenderer, type Renderer } from '../src/built/picture/renderer.ts';

const require = createRequire(import.meta.url);

/** The family in which every picture's text is set. */
export const family = 'Noto Sans SC';

const program = require.resolve('@resvg/resvg-wasm/index_bg.wasm');
const fontFile = (weight: string): string => require.resolve(`@expo-google-fonts/noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`);

/** The two weights of the family. */
export interface Fonts {
  regular: Font;
  bold: Font;
}

/** Opens both weights. */
export const openFonts = (): Fonts => ({
  regular: openFont(readFileSync(fontFile('400Regular'))),
  bold: openFont(readFileSync(fontFile('700Bold'))),
});

/** Opens the renderer with both weights. */
export const openPictureRenderer = ({ regular, bold }: Fonts): Promise<Renderer> =>
  openRenderer(readFileSync(program), [regular.bytes, bold.bytes], family);

/** A hash of all that a picture's bytes depend on besides its SVG: renderer, fonts, packages, our own code. */
export function drawnBy(): string {
  const own = globSync('src/built/picture/*.ts').map((path) => path.replaceAll('\\', '/'));
  const sum = createHash('sha256').update(versions.node);
  for (const path of [program, fontFile('400Regular'), fontFile('700Bold'), 'package-lock.json', ...own.sort()])
    sum.update(readFileSync(path));
  return sum.digest('hex');
}

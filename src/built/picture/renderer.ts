import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { indexed } from './palette.ts';
import { pngOf } from './png.ts';

/** Draws SVG as PNG. */
export interface Renderer {
  /** A PNG so many pixels wide, on white where the SVG leaves it open, with so many colours at most (256 as it comes). Throws where it is no SVG. */
  pngOf: (svg: string, width: number, colours?: number) => Uint8Array;
}

let started: Promise<void> | null = null;

/** Starts resvg, once a process, from its program's bytes and font files of one family; every text is drawn in that family, whichever it asks for. Without fonts only outlines are drawn. */
export async function openRenderer(program: Uint8Array, fonts: readonly Uint8Array[], family = ''): Promise<Renderer> {
  started ??= initWasm(Uint8Array.from(program));
  await started;
  const font = {
    fontBuffers: [...fonts],
    defaultFontFamily: family,
    sansSerifFamily: family,
    serifFamily: family,
    monospaceFamily: family,
  };
  return { pngOf: (svg, width, colours = 256) => draw(svg, { font, fitTo: { mode: 'width', value: width }, background: '#fff' }, colours) };
}

function draw(svg: string, options: ConstructorParameters<typeof Resvg>[1], colours: number): Uint8Array {
  const drawing = new Resvg(svg, options);
  const image = drawing.render();
  try {
    return pngOf(indexed(image.pixels, colours), image.width, image.height);
  } finally {
    image.free();
    drawing.free();
  }
}

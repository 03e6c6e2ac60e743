import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { encode } from 'fast-png';
import { indexed } from './palette.ts';

/** Draws SVG as PNG. */
export interface Renderer {
  /** A PNG so many pixels wide, on white where the SVG leaves it open, with so many colours at most (256 as it comes). Throws where it is no SVG. */
  pngOf: (svg: string, width: number, colours?: number) => Uint8Array;
}

let started: Promise<void> | null = null;

/** Starts resvg, once a process, from its program's bytes and font files of one family; every text is drawn in that family, whichever it asks for. */
export async function openRenderer(program: Uint8Array, fonts: readonly Uint8Array[], family: string): Promise<Renderer> {
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
    const { palette, points } = indexed(image.pixels, colours);
    return encode({ width: image.width, height: image.height, data: points, depth: 8, channels: 1, palette }, { zlib: { level: 9 } });
  } finally {
    image.free();
    drawing.free();
  }
}

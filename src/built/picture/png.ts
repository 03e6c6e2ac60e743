import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';
import type { Indexed } from './palette.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A chunk of a PNG: its length, its name, what it holds, and their checksum. */
function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}

/** The rows as a PNG holds them, each behind a byte that says it isn't filtered; two points a byte where there are at most sixteen colours. */
function rowsOf(points: Uint8Array, width: number, height: number, depth: 4 | 8): Uint8Array {
  const bytes = depth === 8 ? width : Math.ceil(width / 2);
  const rows = new Uint8Array(height * (bytes + 1));
  for (let y = 0; y < height; y++) {
    const [from, to] = [y * width, y * (bytes + 1) + 1];
    if (depth === 8) rows.set(points.subarray(from, from + width), to);
    else for (let x = 0; x < width; x++) rows[to + (x >> 1)] |= x % 2 === 0 ? points[from + x] << 4 : points[from + x];
  }
  return rows;
}

/** Beyond this a smaller file takes twice the time and more. */
const level = 6;

/** Bytes of a PNG with a list of colours; compressed in JavaScript, since zlib's bytes differ between builds of Node. Packages that write such PNGs take three times as long as drawing does. */
export function pngOf({ palette, points }: Indexed, width: number, height: number): Uint8Array {
  const depth = palette.length <= 16 ? 4 : 8;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  const indexedColour = 3;
  head.set([depth, indexedColour], 8);
  const data = zlibSync(rowsOf(points, width, height, depth), { level });
  const chunks = [
    chunk('IHDR', head),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', data),
    chunk('IEND', new Uint8Array()),
  ];
  return Buffer.concat([signature, ...chunks]);
}

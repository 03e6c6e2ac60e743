import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readUnpacked } from '../src/search/packing/packed.ts';

/** What a packed file of a built site holds, as `site/search/built/pack.ts` wrote it. Throws where there is none. */
export const readPackedFile = (path: string): unknown => readUnpacked(gunzipSync(readFileSync(path)));

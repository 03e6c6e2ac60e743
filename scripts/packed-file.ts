import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** What a packed file of a built site holds, as `site/search/pack.ts` wrote it. Throws where there is none. */
export const readPackedFile = (path: string): unknown => JSON.parse(new TextDecoder('gb18030').decode(gunzipSync(readFileSync(path))));

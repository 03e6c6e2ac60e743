/** Loaded before a script (by `scripts/before.mjs`): what Node has made of a program’s files once is kept, by what they hold; else it takes longer than the work of many a command. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Where it is kept; programs that a script runs are told by NODE_COMPILE_CACHE. */
export const compileCache = fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url));

enableCompileCache(compileCache);

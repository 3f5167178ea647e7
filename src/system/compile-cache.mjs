import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Where Node keeps compiled modules, whose loading is half of a short run. */
export const compileCache = fileURLToPath(
  new URL('../../node_modules/.cache/offprint/compiled', import.meta.url),
);

// Commands preload this file, which is no TypeScript: to read that, Node would first load a compiler.
enableCompileCache(compileCache);

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** The package reads files from its own folder, so it may not be bundled. */
const require = createRequire(resolve('package.json'));

/** KaTeX's rules, but for its fonts. */
export const formulaRules = readFileSync(require.resolve('katex/dist/katex.min.css'), 'utf8').replaceAll(
  /@font-face\{[^}]*\}/g,
  '',
);

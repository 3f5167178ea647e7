import { fileURLToPath } from 'node:url';
import { UserError } from '../paper/user-error.ts';
import { astroEnvironment } from './astro-environment.ts';
import { runNode } from './run-node.ts';

const astro = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));
/** Stack traces inside Astro, which do not help the author of a page. */
const STACK = /^ *Stack trace:\n|^ +at .*\n?/gm;
const WORTH_SHOWING = /\[(WARN|ERROR)\](?!.*MODULE_LEVEL_DIRECTIVE)/;

/**
 * Runs `astro build` in this environment. If it fails, its output is shown, unless `isQuiet`.
 *
 * @returns its warnings, except for a harmless one that every page with components causes
 * @throws UserError if Astro fails.
 */
export async function runAstro(environment: NodeJS.ProcessEnv, isQuiet = false): Promise<string[]> {
  const { code, output } = await runNode(astro, ['build'], {
    environment: astroEnvironment(environment),
  });
  if (code === 0) return output.split('\n').filter((line) => WORTH_SHOWING.test(line));
  if (!isQuiet) console.error(output.replace(STACK, ''));
  throw new UserError('the site could not be built', 'see the error from Astro above');
}

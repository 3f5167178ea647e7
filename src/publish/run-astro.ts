import { fileURLToPath } from 'node:url';
import { UserError } from '../paper/user-error.ts';
import { runNode } from './run-node.ts';

const astro = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));
/** Stack traces inside Astro, which do not help the author of a page. */
const STACK = /^ *Stack trace:\n|^ +at .*\n?/gm;
const WORTH_SHOWING = /\[(WARN|ERROR)\](?!.*MODULE_LEVEL_DIRECTIVE)/;

/**
 * Runs `astro build` in this environment. If it fails, its output is shown; if it succeeds, only its warnings are, except
 * for a harmless one that every page with components causes.
 *
 * @throws UserError if Astro fails.
 */
export async function runAstro(environment: NodeJS.ProcessEnv): Promise<void> {
  const { code, output } = await runNode(astro, ['build'], {
    environment: { ...environment, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const lines =
    code === 0 ? output.split('\n').filter((line) => WORTH_SHOWING.test(line)) : [output.replace(STACK, '')];
  if (lines.length > 0) console.error(lines.join('\n'));
  if (code !== 0) throw new UserError('the site could not be built', 'see the error from Astro above');
}

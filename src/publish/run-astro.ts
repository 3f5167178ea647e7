import { fileURLToPath } from 'node:url';
import { UserError } from '../paper/user-error.ts';
import { runNode } from './run-node.ts';

const astro = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));
/** Where in Astro's own code it was: no help to the author of a page. */
const STACK = /^ *Stack trace:\n|^ +at .*\n?/gm;
const WORTH_SHOWING = /\[(WARN|ERROR)\](?!.*MODULE_LEVEL_DIRECTIVE)/;

/**
 * Builds the site of `environment`'s library. What Astro prints is shown when it fails; of a good build only its
 * warnings are, but for the one that each page with components causes and that asks for nothing.
 *
 * @throws UserError when Astro fails.
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

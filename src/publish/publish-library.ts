import { findPlaces } from '../system/find-places.ts';
import { buildSite, type BuiltSite } from './build-site.ts';
import { compileAhead } from './compile-ahead.ts';
import { checkConfiguration } from './check-configuration.ts';
import { findOutput } from './find-output.ts';
import { readArguments } from './read-arguments.ts';
import { UserError } from '../paper/user-error.ts';
import { endChildren } from './run-node.ts';
import { splitDigests } from './split-digests.ts';

/** Options of `npm run build`, `start` and `dev`. */
const options = {
  'allow-removals': { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
} as const;

/**
 * Digests in, searchable site out: the first step of `build`, `start` and `dev`. Reads the command's options, checks the
 * configuration before any page is written, splits, and builds.
 *
 * @param command the command as typed, for its usage line
 * @throws UserError; see `splitDigests` and `buildSite`.
 */
export async function publishLibrary(command: string, environment = process.env): Promise<BuiltSite> {
  const usage = `Usage: ${command} -- [--allow-removals] [--verbose]`;
  const { values, files } = readArguments(options, usage);
  if (files.length > 0) throw new UserError(`${command} takes no files: ${files.join(', ')}`, usage, 2);
  await checkConfiguration(environment);
  findOutput(findPlaces(environment));
  const passed = (['allow-removals', 'verbose'] as const).filter((name) => values[name]);
  const compiling = compileAhead(environment);
  try {
    await splitDigests(environment, passed.map((name) => `--${name}`)); // prettier-ignore
  } catch (error) {
    await endChildren('SIGTERM');
    await compiling;
    throw error;
  }
  return buildSite(environment, await compiling);
}

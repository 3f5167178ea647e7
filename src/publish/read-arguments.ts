import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { UserError } from '../paper/user-error.ts';

/**
 * Reads a command's options, with `parseArgs`, and its file arguments.
 *
 * @param usage the command's usage in one line, shown on errors
 * @throws UserError of exit code 2 for an unknown option or a missing value.
 */
export function readArguments<const T extends ParseArgsOptionsConfig>(
  options: T,
  usage: string,
  args = process.argv.slice(2),
) {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { values, files: positionals };
  } catch (error) {
    throw new UserError((error as Error).message, usage, 2);
  }
}

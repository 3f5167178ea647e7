import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { UserError } from '../paper/user-error.ts';

/**
 * A command's options, as `parseArgs` reads them, and the files named after them.
 *
 * @param usage how to call it, in one line, for whoever calls it wrongly
 * @throws UserError of exit code 2 for an option that there is none of, or that lacks its value.
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

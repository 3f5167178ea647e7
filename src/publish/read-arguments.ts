import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { describeError } from '../paper/describe-error.ts';
import { UserError } from '../paper/user-error.ts';

/**
 * Reads a command's options, with `parseArgs`, and its file arguments. `--help` shows the usage and ends the command,
 * unless it is among `options`; an unknown option or a missing value ends it, too, with exit code 2.
 *
 * @param usage the command's usage, shown on errors
 */
export function readArguments<const T extends ParseArgsOptionsConfig>(
  options: T,
  usage: string,
  args = process.argv.slice(2),
) {
  if (!('help' in options) && args.includes('--help')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { values, files: positionals };
  } catch (error) {
    console.error(describeError(new UserError((error as Error).message, usage, 2)).join('\n'));
    process.exit(2);
  }
}

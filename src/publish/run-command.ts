import { PublishError } from './publish-error.ts';

const INTERRUPTED = 130;

/**
 * Runs a command's main function: a `PublishError` is shown as what is wrong and what to do, a wrong option as what
 * is wrong with it, anything else with its stack, since it is a fault of ours. An interrupt ends the process so that its exit handlers clean up.
 */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(INTERRUPTED));
  try {
    await main();
  } catch (error) {
    const known = error instanceof PublishError ? error : asWrongUse(error);
    console.error(known ? describe(known) : error);
    process.exitCode = known?.exitCode ?? 1;
  }
}

/** What `parseArgs` says of an option that there is none of, as an error of the user's; nothing for other errors. */
function asWrongUse(error: unknown): PublishError | undefined {
  const isWrongUse =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
  return isWrongUse ? new PublishError(error.message, '', 2) : undefined;
}

function describe({ message, cure }: PublishError): string {
  return cure ? `error: ${message}\nhelp: ${cure}` : `error: ${message}`;
}
